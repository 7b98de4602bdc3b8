<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmBar</name>
    <message numerus="yes">
        <source>%1, %2, and %n more</source>
        <translation>
            <numerusform>%1, %2, and %n more</numerusform>
            <numerusform>%1, %2, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relief due: %1, and %n more</source>
        <translation>
            <numerusform>Relief due: %1, and %n more</numerusform>
            <numerusform>Relief due: %1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on this device only</source>
        <translation>
            <numerusform>%n change, on this device only</numerusform>
            <numerusform>%n changes, on this device only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message numerus="yes">
        <source>%n call(s) without an answer</source>
        <translation>
            <numerusform>%n call without an answer</numerusform>
            <numerusform>%n calls without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedText</name>
    <message numerus="yes">
        <source>%n packet(s) were new here</source>
        <translation>
            <numerusform>%n packet was new here</numerusform>
            <numerusform>%n packets were new here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were refused</source>
        <translation>
            <numerusform>%n packet was refused</numerusform>
            <numerusform>%n packets were refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryScreen</name>
    <message numerus="yes">
        <source>%n change(s) wait to be shared</source>
        <translation>
            <numerusform>%n change waits to be shared</numerusform>
            <numerusform>%n changes wait to be shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are on the way</source>
        <translation>
            <numerusform>%n packet is on the way</numerusform>
            <numerusform>%n packets are on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message numerus="yes">
        <source>Done %n time(s)</source>
        <translation>
            <numerusform>Done %n time</numerusform>
            <numerusform>Done %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistScreen</name>
    <message numerus="yes">
        <source>%1 of %2 done · %n disputed</source>
        <translation>
            <numerusform>%1 of %2 done · %n disputed</numerusform>
            <numerusform>%1 of %2 done · %n disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 done · %n do(es) not apply</source>
        <translation>
            <numerusform>%1 of %2 done · %n does not apply</numerusform>
            <numerusform>%1 of %2 done · %n do not apply</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message numerus="yes">
        <source>Confirmed %n day(s) ago</source>
        <translation>
            <numerusform>Confirmed %n day ago</numerusform>
            <numerusform>Confirmed %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideRows</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n on</numerusform>
            <numerusform>%n on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceScreen</name>
    <message numerus="yes">
        <source>%n device(s) have this handbook</source>
        <translation>
            <numerusform>%n device has this handbook</numerusform>
            <numerusform>%n devices have this handbook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueChoice</name>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>In a week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message numerus="yes">
        <source>Roster of %n day(s) ago</source>
        <translation>
            <numerusform>Roster of %n day ago</numerusform>
            <numerusform>Roster of %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) without anybody · %1</source>
        <translation>
            <numerusform>%n duty without anybody · %1</numerusform>
            <numerusform>%n duties without anybody · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message numerus="yes">
        <source>All %n photos and voice notes</source>
        <translation>
            <numerusform>%n photo or voice note</numerusform>
            <numerusform>All %n photos and voice notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursChoice</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%n imported</source>
        <comment>things of the handbook</comment>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as you said.</source>
        <comment>things of the handbook</comment>
        <translation>
            <numerusform>%n left out, as you said.</numerusform>
            <numerusform>%n left out, as you said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLists</name>
    <message numerus="yes">
        <source>Show all %n lists</source>
        <translation>
            <numerusform>Show %n list</numerusform>
            <numerusform>Show all %n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in the handbook</source>
        <translation>
            <numerusform>%n as in the handbook</numerusform>
            <numerusform>%n as in the handbook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentBoard</name>
    <message numerus="yes">
        <source>%n step(s) disputed</source>
        <translation>
            <numerusform>%n step disputed</numerusform>
            <numerusform>%n steps disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forwarded, to be undone later</source>
        <translation>
            <numerusform>%n forwarded, to be undone later</numerusform>
            <numerusform>%n forwarded, to be undone later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stand down: %n thing(s) to undo first</source>
        <translation>
            <numerusform>Stand down: %n thing to undo first</numerusform>
            <numerusform>Stand down: %n things to undo first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more list(s)</source>
        <translation>
            <numerusform>Show %n more list</numerusform>
            <numerusform>Show %n more lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message numerus="yes">
        <source>%n entries saved and signed</source>
        <translation>
            <numerusform>%n entry saved and signed</numerusform>
            <numerusform>%n entries saved and signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message numerus="yes">
        <source>This copy is %n day(s) old: %1</source>
        <translation>
            <numerusform>This copy is %n day old: %1</numerusform>
            <numerusform>This copy is %n days old: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) in a row</source>
        <translation>
            <numerusform>%n wrong passphrase in a row</numerusform>
            <numerusform>%n wrong passphrases in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAgain</name>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>In %n hour</numerusform>
            <numerusform>In %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackRows</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message numerus="yes">
        <source>%n change(s) held back</source>
        <translation>
            <numerusform>%n change held back</numerusform>
            <numerusform>%n changes held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message numerus="yes">
        <source>%n change(s) held back</source>
        <translation>
            <numerusform>%n change held back</numerusform>
            <numerusform>%n changes held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageReaders</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message numerus="yes">
        <source>Write into the log: sent to %n number(s)</source>
        <translation>
            <numerusform>Write into the log: sent to %n number</numerusform>
            <numerusform>Write into the log: sent to %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text message to %n number(s)</source>
        <translation>
            <numerusform>Text message to %n number</numerusform>
            <numerusform>Text message to %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n text message</numerusform>
            <numerusform>%n text messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingScreen</name>
    <message numerus="yes">
        <source>%n person(s) not seen or in need of help</source>
        <translation>
            <numerusform>%n person not seen or in need of help</numerusform>
            <numerusform>%n persons not seen or in need of help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyScreen</name>
    <message numerus="yes">
        <source>%n packet(s) came here</source>
        <translation>
            <numerusform>%n packet came here</numerusform>
            <numerusform>%n packets came here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went there</source>
        <translation>
            <numerusform>%n went there</numerusform>
            <numerusform>%n went there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused; what is here is unharmed</source>
        <translation>
            <numerusform>%n was refused; what is here is unharmed</numerusform>
            <numerusform>%n were refused; what is here is unharmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of this handbook are near</source>
        <translation>
            <numerusform>%n device of this handbook is near</numerusform>
            <numerusform>%n devices of this handbook are near</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n not seen</numerusform>
            <numerusform>%n not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need help</source>
        <translation>
            <numerusform>%n needs help</numerusform>
            <numerusform>%n need help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCheckScreen</name>
    <message numerus="yes">
        <source>confirmed %n day(s) ago</source>
        <translation>
            <numerusform>confirmed %n day ago</numerusform>
            <numerusform>confirmed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps: split it where people pause</source>
        <translation>
            <numerusform>%n step: split it where people pause</numerusform>
            <numerusform>%n steps: split it where people pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %n day(s) ago</source>
        <translation>
            <numerusform>due %n day ago</numerusform>
            <numerusform>due %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would fail tonight</source>
        <translation>
            <numerusform>%n thing would fail tonight</numerusform>
            <numerusform>%n things would fail tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n weak spot(s), further down.</source>
        <translation>
            <numerusform>And %n weak spot, further down.</numerusform>
            <numerusform>And %n weak spots, further down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak spot(s) to look at when there is time.</source>
        <translation>
            <numerusform>%n weak spot to look at when there is time.</numerusform>
            <numerusform>%n weak spots to look at when there is time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansRow</name>
    <message numerus="yes">
        <source>%n list(s) for you, not started</source>
        <translation>
            <numerusform>%n list for you, not started</numerusform>
            <numerusform>%n lists for you, not started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietBoard</name>
    <message numerus="yes">
        <source>%n thing(s) left to undo</source>
        <translation>
            <numerusform>%n thing left to undo</numerusform>
            <numerusform>%n things left to undo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachRows</name>
    <message numerus="yes">
        <source>%n went out</source>
        <translation>
            <numerusform>%n went out</numerusform>
            <numerusform>%n went out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryBoardRows</name>
    <message numerus="yes">
        <source>%n service(s) of which people disagree</source>
        <translation>
            <numerusform>%n service of which people disagree</numerusform>
            <numerusform>%n services of which people disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to restore</source>
        <translation>
            <numerusform>%n to restore</numerusform>
            <numerusform>%n to restore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) too few</source>
        <translation>
            <numerusform>%n seat too few</numerusform>
            <numerusform>%n seats too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) sent to two places</source>
        <translation>
            <numerusform>%n person sent to two places</numerusform>
            <numerusform>%n persons sent to two places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message numerus="yes">
        <source>%n person(s), seats not counted</source>
        <translation>
            <numerusform>%n person, seats not counted</numerusform>
            <numerusform>%n persons, seats not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) too few</source>
        <translation>
            <numerusform>%n seat too few</numerusform>
            <numerusform>%n seats too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message numerus="yes">
        <source>%n person(s) took part</source>
        <translation>
            <numerusform>%n person took part</numerusform>
            <numerusform>%n people took part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollAnswersScreen</name>
    <message numerus="yes">
        <source>Enter %n answer(s)</source>
        <translation>
            <numerusform>Enter %n answer</numerusform>
            <numerusform>Enter %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollCallScreen</name>
    <message numerus="yes">
        <source>%n person(s) need help</source>
        <translation>
            <numerusform>%n person needs help</numerusform>
            <numerusform>%n persons need help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterScreen</name>
    <message numerus="yes">
        <source>Roster of %n day(s) ago</source>
        <translation>
            <numerusform>Roster of %n day ago</numerusform>
            <numerusform>Roster of %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) with times that cannot be read</source>
        <translation>
            <numerusform>%n shift with times that cannot be read</numerusform>
            <numerusform>%n shifts with times that cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunListRow</name>
    <message numerus="yes">
        <source>%n step(s) blocked</source>
        <translation>
            <numerusform>%n step blocked</numerusform>
            <numerusform>%n steps blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) disputed</source>
        <translation>
            <numerusform>%n step disputed</numerusform>
            <numerusform>%n steps disputed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message numerus="yes">
        <source>%n other(s) wait for it, most urgent: %1</source>
        <translation>
            <numerusform>%n other waits for it, most urgent: %1</numerusform>
            <numerusform>%n others wait for it, most urgent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) wait for it</source>
        <translation>
            <numerusform>%n other waits for it</numerusform>
            <numerusform>%n others wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message numerus="yes">
        <source>Last checked %n day(s) ago</source>
        <translation>
            <numerusform>Last checked %n day ago</numerusform>
            <numerusform>Last checked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message numerus="yes">
        <source>%n to restore</source>
        <translation>
            <numerusform>%n to restore</numerusform>
            <numerusform>%n to restore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowCodes</name>
    <message numerus="yes">
        <source>%n code(s) a second</source>
        <translation>
            <numerusform>%n code a second</numerusform>
            <numerusform>%n codes a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message numerus="yes">
        <source>%n change(s) wait to be shared</source>
        <translation>
            <numerusform>%n change wait to be shared</numerusform>
            <numerusform>%n changes wait to be shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) on the line</source>
        <translation>
            <numerusform>%n device on the line</numerusform>
            <numerusform>%n devices on the line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) near</source>
        <translation>
            <numerusform>%n device near</numerusform>
            <numerusform>%n devices near</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n on</numerusform>
            <numerusform>%n on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoScreen</name>
    <message numerus="yes">
        <source>%n thing(s) to undo</source>
        <translation>
            <numerusform>%n thing to undo</numerusform>
            <numerusform>%n things to undo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitPlansScreen</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VitalCheck</name>
    <message numerus="yes">
        <source>Before you close: %n vital line(s) not confirmed</source>
        <translation>
            <numerusform>Before you close: %n vital line not confirmed</numerusform>
            <numerusform>Before you close: %n vital lines not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Not known to hold the last %n change(s)</source>
        <translation>
            <numerusform>Not known to hold the last change</numerusform>
            <numerusform>Not known to hold the last %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkplacesScreen</name>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) sent elsewhere too</source>
        <translation>
            <numerusform>%n person sent elsewhere too</numerusform>
            <numerusform>%n persons sent elsewhere too</numerusform>
        </translation>
    </message>
</context>
</TS>
