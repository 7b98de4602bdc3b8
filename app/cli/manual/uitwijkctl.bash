# SPDX-License-Identifier: Apache-2.0
# Completion of uitwijkctl for bash.

_uitwijkctl()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command="" at
    local commands="create import list show search declare step calls call log clocks decide report roll services service workplaces workplace nearest message forward roster skills here drawing verdict variant plans unit-plans check join-incidents measures measure task evidence relief handover stand-down review finding edit-step join admit remove set-role wipe pardon readmit take-over sync serve nearby bundle verify keys archive export"
    local options="--handbook --passphrase-file --recovery-sheet --language --json --help"
    COMPREPLY=()
    for ((at = 1; at < COMP_CWORD; at++)); do
        case ${COMP_WORDS[at]} in
            --handbook | --passphrase-file | --recovery-sheet | --language) ((at++)) ;;
            -*) ;;
            *) command=${COMP_WORDS[at]} && break ;;
        esac
    done
    case $before in
        --handbook)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return ;;
        --passphrase-file | --recovery-sheet | --new-passphrase-file | --out | --welcome | --markdown | --answers | --nmea)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return ;;
        --role)
            mapfile -t COMPREPLY < <(compgen -W "admin editor approver coordinator responder reader kiosk" -- "$word")
            return ;;
        --language | --name | --person | --region | --incident | --answer | --reason | --relay | --second-relay | --register | --at | \
            --picture | --judgement | --owner | --check | --effect-of | --site | --sms | --fingerprint | --by | \
            --from | --scope | --who | --until | --state | --without | --since | --of | --place | --fill | --to | \
            --not-sent | --days | --for | --title | --number | --list | --how | --done-by | --ask | --only-for | --wait | --repeat | --seconds)
            return ;;
    esac
    local words=""
    case $command in
        "") words=$commands ;;
        create) options+=" --name --person --sample" ;;
        import) options+=" --dry-run --region" ;;
        list)
            options+=" --incident"
            words="contacts tree documents checklists steps scenarios sites assets services lines measures criteria incidents
                exercises log devices conflicts reviews" ;;
        declare) options+=" --exercise --answer --variant" ;;
        step)
            options+=" --incident --reason --until --answer"
            words="done doing deferred blocked overridden not-applicable undo" ;;
        call)
            options+=" --incident"
            words="reached no-answer wrong-number refused ringing cannot-call undo" ;;
        clocks)
            options+=" --incident --at --reason"
            words="running met not-applicable not-started" ;;
        decide)
            options+=" --incident --picture --judgement --owner --check --effect-of"
            words="as-wanted not-as-wanted withdrawn" ;;
        report)
            options+=" --incident --site --sms"
            words="methane sitrep" ;;
        verify) options+=" --fingerprint" ;;
        keys)
            options+=" --new-passphrase-file --out --reason"
            words="change renew envelope claim split repair accept" ;;
        log | measures) options+=" --incident" ;;
        verdict)
            options+=" --reason"
            words="crisis major-incident incident" ;;
        variant)
            options+=" --incident"
            words="unknown" ;;
        plans) options+=" --hit --spared --start" ;;
        join-incidents) options+=" --apart" ;;
        measure)
            options+=" --incident --scope --owner --until"
            words="on off" ;;
        task) options+=" --incident --who --until --state --reason" ;;
        relief)
            options+=" --incident --by --since --until"
            words="on off" ;;
        handover) options+=" --for --markdown" ;;
        review) options+=" --markdown" ;;
        finding) options+=" --incident --well --from --about --who --until --state --reason" ;;
        edit-step)
            options+=" --list --title --how --done-by --ask --only-for --wait --repeat --vital --not-vital --earlier --later --take-away" ;;
        stand-down) options+=" --leave" ;;
        roll)
            options+=" --incident --of --place --answers"
            words="seen needs-help away not-seen" ;;
        services) options+=" --without" ;;
        service)
            options+=" --incident --since --reason"
            words="down workaround restored as-usual" ;;
        workplace)
            options+=" --incident --confirmed"
            words="none" ;;
        here) options+=" --incident --nmea --confirm" ;;
        drawing) options+=" --title --number --out" ;;
        evidence) options+=" --about --caption --out --take-back --incident" ;;
        nearest) options+=" --nmea" ;;
        show) options+=" --incident --reason" ;;
        roster) options+=" --at --days" ;;
        message) options+=" --incident --fill --sent --given-out --to --not-sent" ;;
        forward)
            options+=" --incident --reason"
            words="forwarded tested undone" ;;
        join) options+=" --out --welcome --qr" ;;
        admit) options+=" --person --role --relay --out --qr" ;;
        remove) options+=" --reason" ;;
        sync) options+=" --relay --second-relay --register --peer" ;;
        serve) options+=" --listen --announce" ;;
        nearby) options+=" --seconds --meet" ;;
        bundle)
            options+=" --since --qr"
            words="export import" ;;
        export) words="markdown csv" ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    if [[ $command == import || $command == bundle || $command == drawing || $command == evidence || $command == admit || $command == export
        || $command == verify || $command == archive ]]; then
        compopt -o filenames
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _uitwijkctl uitwijkctl
