-- A peer says anew what it holds: a wiped relay must not be believed to hold what it held before.
DELETE FROM peer_holds WHERE peer = :peer
