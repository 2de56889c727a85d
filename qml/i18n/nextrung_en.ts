<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AimScreen</name>
    <message>
        <source>I’d rather do something else</source>
        <translation>I’d rather do something else</translation>
    </message>
    <message>
        <source>I’d rather grow as an MA</source>
        <translation>I’d rather grow as an MA</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Your result</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>How would you like to grow?</source>
        <translation>How would you like to grow?</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>Where would you like to go?</translation>
    </message>
    <message>
        <source>Pick one. You can change it any time.</source>
        <translation>Pick one. You can change it any time.</translation>
    </message>
    <message>
        <source>Show my paths</source>
        <translation>Show my paths</translation>
    </message>
    <message>
        <source>Pick one, or skip.</source>
        <translation>Pick one, or skip.</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>My answers</source>
        <translation>My answers</translation>
    </message>
    <message>
        <source>Tap an answer to change it. Your result and your paths follow at once.</source>
        <translation>Tap an answer to change it. Your result and your paths follow at once.</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>None of this is published. Bring these questions to your manager or HR, or to a school.</source>
        <translation>None of this is published. Bring these questions to your manager or HR, or to a school.</translation>
    </message>
    <message>
        <source>About your ladder</source>
        <translation>About your ladder</translation>
    </message>
    <message>
        <source>About your paths</source>
        <translation>About your paths</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Day, if you know</source>
        <translation>Day, if you know</translation>
    </message>
</context>
<context>
    <name>EmployerScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Where do you work?</translation>
    </message>
    <message>
        <source>So you see your own ladder, with its rules.</source>
        <translation>So you see your own ladder, with its rules.</translation>
    </message>
    <message>
        <source>Search for your employer</source>
        <translation>Search for your employer</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Name or town</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>No employer by that name is in the app yet.</source>
        <translation>No employer by that name is in the app yet.</translation>
    </message>
    <message>
        <source>My employer isn’t here</source>
        <translation>My employer isn’t here</translation>
    </message>
    <message>
        <source>You still get the questions and all the paths.</source>
        <translation>You still get the questions and all the paths.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Choose one, or skip.</source>
        <translation>Choose one, or skip.</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Saved on this phone only</translation>
    </message>
    <message>
        <source>I’m not an MA yet</source>
        <translation>I’m not an MA yet</translation>
    </message>
    <message>
        <source>You get the questions in words that fit, and all the paths.</source>
        <translation>You get the questions in words that fit, and all the paths.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase everything?</source>
        <translation>Erase everything?</translation>
    </message>
    <message>
        <source>Your answers, your work and your settings are erased from this phone. This cannot be undone.</source>
        <translation>Your answers, your work and your settings are erased from this phone. This cannot be undone.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Pick for yourself</source>
        <translation>Pick for yourself</translation>
    </message>
    <message>
        <source>You know yourself best. Your word counts everywhere in the app, and both kinds are good.</source>
        <translation>You know yourself best. Your word counts everywhere in the app, and both kinds are good.</translation>
    </message>
    <message>
        <source>Kinds of MA</source>
        <translation>Kinds of MA</translation>
    </message>
    <message>
        <source>Use my answers again</source>
        <translation>Use my answers again</translation>
    </message>
</context>
<context>
    <name>LadderScreen</name>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>No ladder is published here</source>
        <translation>No ladder is published here</translation>
    </message>
    <message>
        <source>No ladder to show yet</source>
        <translation>No ladder to show yet</translation>
    </message>
    <message>
        <source>Ask your manager or HR if there is one. Your paths work without it.</source>
        <translation>Ask your manager or HR if there is one. Your paths work without it.</translation>
    </message>
    <message>
        <source>Say where you work, and your employer’s ladder shows here. Your paths work without it.</source>
        <translation>Say where you work, and your employer’s ladder shows here. Your paths work without it.</translation>
    </message>
    <message>
        <source>Choose my employer</source>
        <translation>Choose my employer</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to bring along</source>
        <translation>
            <numerusform>%n question to bring along</numerusform>
            <numerusform>%n questions to bring along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LevelScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>What is your level?</source>
        <translation>What is your level?</translation>
    </message>
    <message>
        <source>The ladder of %1. Your pay stub can help.</source>
        <translation>The ladder of %1. Your pay stub can help.</translation>
    </message>
    <message>
        <source>Levels, highest first</source>
        <translation>Levels, highest first</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>I don’t know my level</source>
        <translation>I don’t know my level</translation>
    </message>
    <message>
        <source>Many don’t. We help you find out.</source>
        <translation>Many don’t. We help you find out.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Saved on this phone only</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Next Rung</source>
        <translation>Next Rung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Paths</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
</context>
<context>
    <name>MeScreen</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Your employer gets nothing from this app</source>
        <translation>Your employer gets nothing from this app</translation>
    </message>
    <message>
        <source>All of it stays on this phone.</source>
        <translation>All of it stays on this phone.</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>Where I work</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>My result</source>
        <translation>My result</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Change my answers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Same as phone</source>
        <translation>Same as phone</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>I’m not an MA yet</source>
        <translation>I’m not an MA yet</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>My state</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>My certificates</translation>
    </message>
    <message>
        <source>My school</source>
        <translation>My school</translation>
    </message>
    <message>
        <source>What has to fit my life</source>
        <translation>What has to fit my life</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
</context>
<context>
    <name>MonthYearPicker</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Where facts come from</source>
        <translation>Where facts come from</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
</context>
<context>
    <name>PathFacts</name>
    <message>
        <source>More figures</source>
        <translation>More figures</translation>
    </message>
    <message>
        <source>What you would give up</source>
        <translation>What you would give up</translation>
    </message>
    <message>
        <source>Try it before you pay for it</source>
        <translation>Try it before you pay for it</translation>
    </message>
</context>
<context>
    <name>PathHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Pay: %1</source>
        <extracomment>%1 is the place and the date of a pay figure.</extracomment>
        <translation>Pay: %1</translation>
    </message>
    <message>
        <source>Why:</source>
        <extracomment>Before the reason why a path is shown: &quot;Why: you said …&quot;.</extracomment>
        <translation>Why:</translation>
    </message>
</context>
<context>
    <name>PathScreen</name>
    <message>
        <source>Out of reach for now</source>
        <translation>Out of reach for now</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Why it is here</translation>
    </message>
    <message>
        <source>How it got its place in the list</source>
        <translation>How it got its place in the list</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>What it takes</translation>
    </message>
    <message>
        <source>Little is published about this path</source>
        <translation>Little is published about this path</translation>
    </message>
    <message>
        <source>No body sets one standard for it. Ask where you want to work what they look for.</source>
        <translation>No body sets one standard for it. Ask where you want to work what they look for.</translation>
    </message>
</context>
<context>
    <name>PathTop</name>
    <message>
        <source>Pay: %1</source>
        <extracomment>%1 is the place and the date of a pay figure.</extracomment>
        <translation>Pay: %1</translation>
    </message>
</context>
<context>
    <name>PathsScreen</name>
    <message>
        <source>Paths for you</source>
        <translation>Paths for you</translation>
    </message>
    <message>
        <source>Show only one kind of path</source>
        <translation>Show only one kind of path</translation>
    </message>
    <message>
        <source>None of this kind for now</source>
        <translation>None of this kind for now</translation>
    </message>
    <message>
        <source>No path for now</source>
        <translation>No path for now</translation>
    </message>
    <message>
        <source>What you said must fit your life rules them out. They stand below, each with its reason.</source>
        <translation>What you said must fit your life rules them out. They stand below, each with its reason.</translation>
    </message>
    <message>
        <source>Show all paths</source>
        <translation>Show all paths</translation>
    </message>
    <message>
        <source>No paths here yet</source>
        <translation>No paths here yet</translation>
    </message>
    <message>
        <source>The content on this phone has no path that fits. A newer version may have one.</source>
        <translation>The content on this phone has no path that fits. A newer version may have one.</translation>
    </message>
    <message>
        <source>Out of reach for now</source>
        <translation>Out of reach for now</translation>
    </message>
    <message>
        <source>Each breaks one “must” of yours.</source>
        <translation>Each breaks one “must” of yours.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the kind of MA, %2 where the person wants to go.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change your result or your aim</source>
        <translation>Change your result or your aim</translation>
    </message>
    <message>
        <source>Nothing has to fit your life yet</source>
        <translation>Nothing has to fit your life yet</translation>
    </message>
    <message>
        <source>For my life: %1</source>
        <extracomment>%1 is what has to fit the person's life, like &quot;10 h a week · no nights or weekends (must)&quot;.</extracomment>
        <translation>For my life: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add what has to fit your life</source>
        <translation>Add what has to fit your life</translation>
    </message>
    <message>
        <source>Change what has to fit your life</source>
        <translation>Change what has to fit your life</translation>
    </message>
</context>
<context>
    <name>PlaceHead</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 of about %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Why we ask</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Saved on this phone only</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Your result</source>
        <translation>Your result</translation>
    </message>
    <message>
        <source>This is your own word. It counts everywhere.</source>
        <translation>This is your own word. It counts everywhere.</translation>
    </message>
    <message>
        <source>Your answers say: %1</source>
        <translation>Your answers say: %1</translation>
    </message>
    <message>
        <source>Use my answers again</source>
        <translation>Use my answers again</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Career</translation>
    </message>
    <message>
        <source>Springboard</source>
        <translation>Springboard</translation>
    </message>
    <message>
        <source>Your words that weighed most</source>
        <translation>Your words that weighed most</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Change an answer</translation>
    </message>
    <message>
        <source>That’s not me</source>
        <translation>That’s not me</translation>
    </message>
    <message>
        <source>Choose where to go</source>
        <translation>Choose where to go</translation>
    </message>
</context>
<context>
    <name>RungFacts</name>
    <message>
        <source>over the level below</source>
        <translation>over the level below</translation>
    </message>
</context>
<context>
    <name>RungList</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is an amount of pay, %2 &quot;an hour&quot; or &quot;a year&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Not published</translation>
    </message>
</context>
<context>
    <name>RungSheet</name>
    <message>
        <source>What it takes</source>
        <translation>What it takes</translation>
    </message>
    <message>
        <source>You have this level already. Nothing here is counted again.</source>
        <translation>You have this level already. Nothing here is counted again.</translation>
    </message>
    <message>
        <source>What it asks for is not published</source>
        <translation>What it asks for is not published</translation>
    </message>
    <message>
        <source>Ask your manager or HR. “Ask” on the ladder has the question.</source>
        <translation>Ask your manager or HR. “Ask” on the ladder has the question.</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>Which site?</translation>
    </message>
    <message>
        <source>%1 asks for different things at some sites.</source>
        <translation>%1 asks for different things at some sites.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Choose your site, or skip.</source>
        <translation>Choose your site, or skip.</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Saved on this phone only</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Where this comes from</source>
        <translation>Where this comes from</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>ThemeSheet</name>
    <message>
        <source>Strong contrast</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nothing slides or fades</translation>
    </message>
    <message>
        <source>Darker letters and lines</source>
        <translation>Darker letters and lines</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Same as phone</source>
        <translation>Same as phone</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>The file is just as it was.</source>
        <translation>The file is just as it was.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>WelcomeHead</name>
    <message>
        <source>Lead MA</source>
        <extracomment>A station on the picture of the first screen: a medical assistant who leads others.</extracomment>
        <translation>Lead MA</translation>
    </message>
    <message>
        <source>MA III</source>
        <extracomment>A station on the picture of the first screen: a level of medical assistants.</extracomment>
        <translation>MA III</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>A station on the picture of the first screen.</extracomment>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>LPN</source>
        <extracomment>A station on the picture of the first screen: licensed practical nurse.</extracomment>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Next rung</source>
        <extracomment>A station on the picture of the first screen.</extracomment>
        <translation>Next rung</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Where the person is, on the picture of the first screen.</extracomment>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>See your next step and what it takes.</source>
        <translation>See your next step and what it takes.</translation>
    </message>
    <message>
        <source>For medical assistants. A few questions, then clear paths with time and pay.</source>
        <translation>For medical assistants. A few questions, then clear paths with time and pay.</translation>
    </message>
    <message>
        <source>About 3 minutes</source>
        <translation>About 3 minutes</translation>
    </message>
    <message>
        <source>You can stop and come back.</source>
        <translation>You can stop and come back.</translation>
    </message>
    <message>
        <source>Stays on this phone</source>
        <translation>Stays on this phone</translation>
    </message>
    <message>
        <source>Your employer gets nothing from this app.</source>
        <translation>Your employer gets nothing from this app.</translation>
    </message>
    <message>
        <source>Every fact has a source</source>
        <translation>Every fact has a source</translation>
    </message>
    <message>
        <source>And a date, so you can check it.</source>
        <translation>And a date, so you can check it.</translation>
    </message>
    <message>
        <source>I’m a medical assistant</source>
        <translation>I’m a medical assistant</translation>
    </message>
</context>
<context>
    <name>WorkPlace</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change where you work</source>
        <translation>Change where you work</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::AnswerViewModel</name>
    <message>
        <source>Choose one.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Enter a number.</translation>
    </message>
    <message>
        <source>A grade is a letter from A to F, with + or − if you like.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>A grade is a letter from A to F, with + or − if you like.</translation>
    </message>
    <message>
        <source>Choose the month and the year.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Choose the month and the year.</translation>
    </message>
    <message>
        <source>That is still to come. Choose a date up to today.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>That is still to come. Choose a date up to today.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After a fact was saved.</extracomment>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Saved. %1: %2.</source>
        <extracomment>After a fact was saved: %1 is a requirement, %2 its state now.</extracomment>
        <translation>Saved. %1: %2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answers to a question about one fact.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::AnswerWords</name>
    <message>
        <source>How many hours have you done?</source>
        <translation>How many hours have you done?</translation>
    </message>
    <message>
        <source>What is the highest level that you finished?</source>
        <translation>What is the highest level that you finished?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>How old are you?</translation>
    </message>
    <message>
        <source>In which state do you work?</source>
        <translation>In which state do you work?</translation>
    </message>
    <message>
        <source>Since when have you worked as a medical assistant, in all your jobs?</source>
        <translation>Since when have you worked as a medical assistant, in all your jobs?</translation>
    </message>
    <message>
        <source>Since when have you worked for this employer?</source>
        <translation>Since when have you worked for this employer?</translation>
    </message>
    <message>
        <source>Since when have you been on this level?</source>
        <translation>Since when have you been on this level?</translation>
    </message>
    <message>
        <source>On which day does it end?</source>
        <translation>On which day does it end?</translation>
    </message>
    <message>
        <source>When did you pass it?</source>
        <translation>When did you pass it?</translation>
    </message>
    <message>
        <source>Since when have you done this?</source>
        <translation>Since when have you done this?</translation>
    </message>
    <message>
        <source>Do you have this certificate?</source>
        <translation>Do you have this certificate?</translation>
    </message>
    <message>
        <source>Which of these certificates do you have?</source>
        <translation>Which of these certificates do you have?</translation>
    </message>
    <message>
        <source>Do you have this license?</source>
        <translation>Do you have this license?</translation>
    </message>
    <message>
        <source>Which of these licenses do you have?</source>
        <translation>Which of these licenses do you have?</translation>
    </message>
    <message>
        <source>Have you passed this class?</source>
        <translation>Have you passed this class?</translation>
    </message>
    <message>
        <source>Which of these classes have you passed?</source>
        <translation>Which of these classes have you passed?</translation>
    </message>
    <message>
        <source>Do you do this at work?</source>
        <translation>Do you do this at work?</translation>
    </message>
    <message>
        <source>Which of these do you do at work?</source>
        <translation>Which of these do you do at work?</translation>
    </message>
    <message>
        <source>What was your last score?</source>
        <translation>What was your last score?</translation>
    </message>
    <message>
        <source>How many times a week do you do this?</source>
        <translation>How many times a week do you do this?</translation>
    </message>
    <message>
        <source>How many times have you done this?</source>
        <translation>How many times have you done this?</translation>
    </message>
    <message>
        <source>Do you have this approval?</source>
        <translation>Do you have this approval?</translation>
    </message>
    <message>
        <source>Is there an opening now?</source>
        <translation>Is there an opening now?</translation>
    </message>
    <message>
        <source>Is this true for you today?</source>
        <translation>Is this true for you today?</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>Good until, if it ends</source>
        <translation>Good until, if it ends</translation>
    </message>
    <message>
        <source>Passed in</source>
        <translation>Passed in</translation>
    </message>
    <message>
        <source>Passed in, if you know</source>
        <translation>Passed in, if you know</translation>
    </message>
    <message>
        <source>Done in</source>
        <translation>Done in</translation>
    </message>
    <message>
        <source>Done in, if you know</source>
        <translation>Done in, if you know</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Since, if you know</source>
        <translation>Since, if you know</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Your score</translation>
    </message>
    <message>
        <source>Years of age</source>
        <translation>Years of age</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Times a week</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Your grade, like B+</source>
        <translation>Your grade, like B+</translation>
    </message>
    <message>
        <source>That’s all the hours I have</source>
        <translation>That’s all the hours I have</translation>
    </message>
    <message>
        <source>I told you all my levels and jobs</source>
        <translation>I told you all my levels and jobs</translation>
    </message>
    <message>
        <source>I told you all my jobs</source>
        <translation>I told you all my jobs</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::AnswersViewModel</name>
    <message>
        <source>Skipped</source>
        <extracomment>Under a question, in the list of answers.</extracomment>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>Under a question that was not needed, in the list of answers.</extracomment>
        <translation>Not asked</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::DateEntry</name>
    <message>
        <source>Not sure</source>
        <extracomment>The first entry of a list of days, for somebody who knows only the month.</extracomment>
        <translation>Not sure</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::LevelViewModel</name>
    <message>
        <source>Choose your level, or “I don’t know my level”.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Choose your level, or “I don’t know my level”.</translation>
    </message>
    <message>
        <source>Choose both the month and the year, or neither.</source>
        <extracomment>Why the button &quot;Next&quot; is off: of &quot;since&quot; only the month or only the year was chosen.</extracomment>
        <translation>Choose both the month and the year, or neither.</translation>
    </message>
    <message>
        <source>That month is still to come. Choose when you began.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>That month is still to come. Choose when you began.</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::MeViewModel</name>
    <message>
        <source>Version %1 · %2 · as of %3</source>
        <extracomment>%1 is a version like 1.0, %2 who publishes it, %3 a month and year.</extracomment>
        <translation>Version %1 · %2 · as of %3</translation>
    </message>
    <message>
        <source>At an employer that is not in the app</source>
        <translation>At an employer that is not in the app</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of the schools that the person finished: there is none.</extracomment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::PathsViewModel</name>
    <message>
        <source>All</source>
        <extracomment>The first of the filters over the list of paths.</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::Preferences</name>
    <message>
        <source>%1%</source>
        <extracomment>A text size: %1 is a number. Write the percent sign as your language does.</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::QuestionViewModel</name>
    <message>
        <source>Choose at least one, or skip.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Choose at least one, or skip.</translation>
    </message>
    <message>
        <source>Choose one, or skip.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Choose one, or skip.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>Question %1 · the last one</source>
        <extracomment>%1 is the number of a question.</extracomment>
        <translation>Question %1 · the last one</translation>
    </message>
    <message numerus="yes">
        <source>Question %1 · about %n left</source>
        <extracomment>%1 is the number of a question, %n how many may still follow.</extracomment>
        <translation>
            <numerusform>Question %1 · about %n left</numerusform>
            <numerusform>Question %1 · about %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, that is all you can pick. Take one out to pick another.</source>
        <extracomment>%n is how many options may be chosen at most.</extracomment>
        <translation>
            <numerusform>%n chosen, that is all you can pick. Take it out to pick another.</numerusform>
            <numerusform>%n chosen, that is all you can pick. Take one out to pick another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n.</source>
        <extracomment>%n is how many options may be chosen at most.</extracomment>
        <translation>
            <numerusform>Pick %n.</numerusform>
            <numerusform>Pick up to %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said: “%1”</source>
        <extracomment>Over the question how sure one is: %1 is the answer before, in the person&apos;s own words.</extracomment>
        <translation>You said: “%1”</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::TroubleViewModel</name>
    <message>
        <source>Your answers are from a newer version</source>
        <translation>Your answers are from a newer version</translation>
    </message>
    <message>
        <source>Your answers are open somewhere else</source>
        <translation>Your answers are open somewhere else</translation>
    </message>
    <message>
        <source>Your answers cannot be saved here</source>
        <translation>Your answers cannot be saved here</translation>
    </message>
    <message>
        <source>Your answers could not be read</source>
        <translation>Your answers could not be read</translation>
    </message>
    <message>
        <source>A newer Next Rung wrote this file. Get the newest version of the app, then try again.</source>
        <translation>A newer Next Rung wrote this file. Get the newest version of the app, then try again.</translation>
    </message>
    <message>
        <source>Close the other window of Next Rung, then try again.</source>
        <translation>Close the other window of Next Rung, then try again.</translation>
    </message>
    <message>
        <source>Free some space, or check that you may write in this folder. Then try again.</source>
        <translation>Free some space, or check that you may write in this folder. Then try again.</translation>
    </message>
    <message>
        <source>Close the app and try again. If that does not help, put a copy of this file in its place, or move it to another folder to start over.</source>
        <translation>Close the app and try again. If that does not help, put a copy of this file in its place, or move it to another folder to start over.</translation>
    </message>
    <message>
        <source>Not saved: another window of Next Rung is open. Close it, then try again.</source>
        <translation>Not saved: another window of Next Rung is open. Close it, then try again.</translation>
    </message>
    <message>
        <source>Not saved: this device has no room left, or does not allow it. Free some space, then try again.</source>
        <translation>Not saved: this device has no room left, or does not allow it. Free some space, then try again.</translation>
    </message>
    <message>
        <source>Not saved: a newer version of Next Rung wrote to this file. Close the app and update it.</source>
        <translation>Not saved: a newer version of Next Rung wrote to this file. Close the app and update it.</translation>
    </message>
    <message>
        <source>Not saved: the file with your answers could not be read. Close the app and start it again.</source>
        <translation>Not saved: the file with your answers could not be read. Close the app and start it again.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Shown beside the list</source>
        <translation>Shown beside the list</translation>
    </message>
</context>
<context>
    <name>RungFace</name>
    <message>
        <source>Shown beside the ladder</source>
        <translation>Shown beside the ladder</translation>
    </message>
</context>
<context>
    <name>TermTarget</name>
    <message>
        <source>What “%1” means</source>
        <translation>What “%1” means</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Also called %1</source>
        <translation>Also called %1</translation>
    </message>
    <message>
        <source>In Spanish %1</source>
        <translation>In Spanish %1</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::UndoViewModel</name>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LimitCard</name>
    <message>
        <source>How much it counts</source>
        <translation>How much it counts</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Must</translation>
    </message>
    <message>
        <source>Would like</source>
        <translation>Would like</translation>
    </message>
</context>
<context>
    <name>LimitsScreen</name>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>What has to fit your life?</source>
        <translation>What has to fit your life?</translation>
    </message>
    <message>
        <source>A “must” puts a path last, with the reason. A “would like” only ranks it lower.</source>
        <translation>A “must” puts a path last, with the reason. A “would like” only ranks it lower.</translation>
    </message>
    <message>
        <source>Show my paths</source>
        <translation>Show my paths</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Saved on this phone only</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::LimitsViewModel</name>
    <message>
        <source>No path fits your musts.</source>
        <translation>No path fits your musts.</translation>
    </message>
    <message numerus="yes">
        <source>All %n path(s) stay within reach.</source>
        <translation>
            <numerusform>Your one path stays within reach.</numerusform>
            <numerusform>All %n paths stay within reach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) fit your musts.</source>
        <translation>
            <numerusform>%n path fits your musts.</numerusform>
            <numerusform>%n paths fit your musts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) under “Out of reach for now”.</source>
        <translation>
            <numerusform>%n waits under “Out of reach for now”.</numerusform>
            <numerusform>%n wait under “Out of reach for now”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) lower, against a “would like”.</source>
        <translation>
            <numerusform>%n ranks lower: it goes against a “would like”.</numerusform>
            <numerusform>%n rank lower: they go against a “would like”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::ui::LimitWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long a path may take at most.</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>How long a path may take at most.</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h a week</source>
        <extracomment>One of the things that have to fit the person's life. %n is hours.</extracomment>
        <translation>
            <numerusform>%n h a week</numerusform>
            <numerusform>%n h a week</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most</source>
        <extracomment>One of the things that have to fit the person's life. %1 is a length, like &quot;2 years&quot;.</extracomment>
        <translation>%1 at most</translation>
    </message>
    <message>
        <source>no nights or weekends</source>
        <translation>no nights or weekends</translation>
    </message>
    <message>
        <source>stay with my employer</source>
        <translation>stay with my employer</translation>
    </message>
    <message>
        <source>stay at my clinic</source>
        <translation>stay at my clinic</translation>
    </message>
    <message>
        <source>Hours for school</source>
        <translation>Hours for school</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Time it takes</translation>
    </message>
    <message>
        <source>Nights, weekends</source>
        <translation>Nights, weekends</translation>
    </message>
    <message>
        <source>Leave my employer</source>
        <translation>Leave my employer</translation>
    </message>
    <message>
        <source>Leave my clinic</source>
        <translation>Leave my clinic</translation>
    </message>
    <message>
        <source>a week, at most</source>
        <translation>a week, at most</translation>
    </message>
    <message>
        <source>until you are there</source>
        <translation>until you are there</translation>
    </message>
    <message>
        <source>at work or in class</source>
        <translation>at work or in class</translation>
    </message>
    <message>
        <source>for another one</source>
        <translation>for another one</translation>
    </message>
    <message>
        <source>for another site</source>
        <translation>for another site</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>Whether a path may ask for nights, or for leaving: it may.</extracomment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Of hours a week, or of the time that a path takes: any will do.</extracomment>
        <translation>Any</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Whether a path may ask for nights, or for leaving: it may not.</extracomment>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours of school a week; %n is the number.</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (must)</source>
        <extracomment>%1 is something that has to fit the person's life, like &quot;10 h a week&quot;.</extracomment>
        <translation>%1 (must)</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Saved on this phone only</translation>
    </message>
</context>
<context>
    <name>StateScreen</name>
    <message>
        <source>Choose your state, or skip.</source>
        <translation>Choose your state, or skip.</translation>
    </message>
    <message>
        <source>Choose your state.</source>
        <translation>Choose your state.</translation>
    </message>
    <message>
        <source>In which state would you work?</source>
        <translation>In which state would you work?</translation>
    </message>
    <message>
        <source>In which state do you work?</source>
        <translation>In which state do you work?</translation>
    </message>
    <message>
        <source>What an MA may do is not the same in all states.</source>
        <translation>What an MA may do is not the same in all states.</translation>
    </message>
    <message>
        <source>Search for your state</source>
        <translation>Search for your state</translation>
    </message>
    <message>
        <source>Name or letters, like UT</source>
        <translation>Name or letters, like UT</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>No state by that name.</source>
        <translation>No state by that name.</translation>
    </message>
</context>
<context>
    <name>EducationScreen</name>
    <message>
        <source>Choose one, or skip.</source>
        <translation>Choose one, or skip.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>What school did you finish?</source>
        <translation>What school did you finish?</translation>
    </message>
    <message>
        <source>Your highest one. We take it that this is all: what is above it counts as not done yet.</source>
        <translation>Your highest one. We take it that this is all: what is above it counts as not done yet.</translation>
    </message>
    <message>
        <source>Schools, lowest first</source>
        <translation>Schools, lowest first</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Which certificates do you have?</source>
        <translation>Which certificates do you have?</translation>
    </message>
    <message>
        <source>Many levels and paths ask for one. Tick all that you have.</source>
        <translation>Many levels and paths ask for one. Tick all that you have.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>That’s all I have</source>
        <translation>That’s all I have</translation>
    </message>
    <message>
        <source>I have none of these</source>
        <translation>I have none of these</translation>
    </message>
    <message>
        <source>So what you did not tick counts as not done yet.</source>
        <translation>So what you did not tick counts as not done yet.</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>Good until, if it ends</source>
        <translation>Good until, if it ends</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::CertificatesViewModel</name>
    <message>
        <source>None</source>
        <extracomment>Of the person's certificates: there is none.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Choose both the month and the year, or neither.</source>
        <extracomment>Why the button &quot;Next&quot; is off: of &quot;good until&quot; only the month or only the year was chosen.</extracomment>
        <translation>Choose both the month and the year, or neither.</translation>
    </message>
    <message>
        <source>Tick what you have, or “I have none of these”.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Tick what you have, or “I have none of these”.</translation>
    </message>
</context>
</TS>
