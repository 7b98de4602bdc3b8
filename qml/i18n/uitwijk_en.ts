<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ChecklistScreen</name>
    <message numerus="yes">
        <source>%1 of %2 done · %n disputed</source>
        <translation>
            <numerusform>%1 of %2 done · %n disputed</numerusform>
            <numerusform>%1 of %2 done · %n disputed</numerusform>
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
    <name>SyncScreen</name>
    <message numerus="yes">
        <source>%n change(s) wait to be shared</source>
        <translation>
            <numerusform>%n change wait to be shared</numerusform>
            <numerusform>%n changes wait to be shared</numerusform>
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
</TS>
