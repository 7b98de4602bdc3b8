// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/digest.h"
#include "sync/wire/control.h"

namespace uitwijk {

Bytes rootOctets(const Genesis& genesis)
{
    const Bytes named = genesis.plan.bytes() + genesis.root.bytes() + genesis.founder.sign.bytes()
        + genesis.founder.box.bytes();
    return Bytes("uwk1.genesis\0\0\0\0", 16) + blake2b256("uwk1.genesis", named).bytes();
}

Bytes recoverOctets(const PlanId& plan, const AuthorId& author, const Digest& frontier)
{
    return Bytes("uwk1.recover\0\0\0\0", 16)
        + blake2b256("uwk1.recover", plan.bytes(), author.bytes(), frontier.bytes()).bytes();
}

} // namespace uitwijk
