<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en">
<context>
    <name>AimScreen</name>
    <message>
        <source>I’d rather do something else</source>
        <translation>Prefiero hacer otra cosa</translation>
    </message>
    <message>
        <source>I’d rather grow as an MA</source>
        <translation>Prefiero crecer como MA</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>How would you like to grow?</source>
        <translation>¿Cómo le gustaría crecer?</translation>
    </message>
    <message>
        <source>Where would you like to go?</source>
        <translation>¿Adónde le gustaría llegar?</translation>
    </message>
    <message>
        <source>Pick one. You can change it any time.</source>
        <translation>Elija una opción. Puede cambiarla cuando quiera.</translation>
    </message>
    <message>
        <source>Show my paths</source>
        <translation>Ver mis caminos</translation>
    </message>
    <message>
        <source>Pick one, or skip.</source>
        <translation>Elija una opción, o salte.</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>My answers</source>
        <translation>Mis respuestas</translation>
    </message>
    <message>
        <source>Tap an answer to change it. Your result and your paths follow at once.</source>
        <translation>Toque una respuesta para cambiarla. Su resultado y sus caminos cambian enseguida.</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>None of this is published. Bring these questions to your manager or HR, or to a school.</source>
        <translation>Nada de esto está publicado. Lleve estas preguntas a su gerente o a Recursos Humanos, o a una escuela.</translation>
    </message>
    <message>
        <source>About your ladder</source>
        <translation>Sobre su escalera</translation>
    </message>
    <message>
        <source>About your paths</source>
        <translation>Sobre sus caminos</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Day, if you know</source>
        <translation>Día, si lo sabe</translation>
    </message>
</context>
<context>
    <name>EmployerScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>¿Dónde trabaja?</translation>
    </message>
    <message>
        <source>So you see your own ladder, with its rules.</source>
        <translation>Así ve su propia escalera, con sus reglas.</translation>
    </message>
    <message>
        <source>Search for your employer</source>
        <translation>Busque a su empleador</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Nombre o ciudad</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Empleadores</translation>
    </message>
    <message>
        <source>No employer by that name is in the app yet.</source>
        <translation>Todavía no hay un empleador con ese nombre en la aplicación.</translation>
    </message>
    <message>
        <source>My employer isn’t here</source>
        <translation>Mi empleador no está aquí</translation>
    </message>
    <message>
        <source>You still get the questions and all the paths.</source>
        <translation>De todos modos tiene las preguntas y todos los caminos.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choose one, or skip.</source>
        <translation>Elija una opción, o salte.</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Se guarda solo en este teléfono</translation>
    </message>
    <message>
        <source>I’m not an MA yet</source>
        <translation>Todavía no soy MA</translation>
    </message>
    <message>
        <source>You get the questions in words that fit, and all the paths.</source>
        <translation>Recibe las preguntas en palabras adecuadas y todos los caminos.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Erase everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>Your answers, your work and your settings are erased from this phone. This cannot be undone.</source>
        <translation>Sus respuestas, su trabajo y sus ajustes se borran de este teléfono. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Pick for yourself</source>
        <translation>Elija usted</translation>
    </message>
    <message>
        <source>You know yourself best. Your word counts everywhere in the app, and both kinds are good.</source>
        <translation>Nadie le conoce mejor que usted. Su palabra cuenta en toda la aplicación, y los dos tipos son buenos.</translation>
    </message>
    <message>
        <source>Kinds of MA</source>
        <translation>Tipos de MA</translation>
    </message>
    <message>
        <source>Use my answers again</source>
        <translation>Usar otra vez mis respuestas</translation>
    </message>
</context>
<context>
    <name>LadderScreen</name>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>No ladder is published here</source>
        <translation>Aquí no se publica ninguna escalera</translation>
    </message>
    <message>
        <source>No ladder to show yet</source>
        <translation>Todavía no hay escalera que mostrar</translation>
    </message>
    <message>
        <source>Ask your manager or HR if there is one. Your paths work without it.</source>
        <translation>Pregunte a su gerente o a Recursos Humanos si hay una. Sus caminos funcionan sin ella.</translation>
    </message>
    <message>
        <source>Say where you work, and your employer’s ladder shows here. Your paths work without it.</source>
        <translation>Diga dónde trabaja, y aquí verá la escalera de su empleador. Sus caminos funcionan sin ella.</translation>
    </message>
    <message>
        <source>Choose my employer</source>
        <translation>Elegir a mi empleador</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to bring along</source>
        <translation>
            <numerusform>%n pregunta para llevar</numerusform>
            <numerusform>%n preguntas para llevar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LevelScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>What is your level?</source>
        <translation>¿Cuál es su nivel?</translation>
    </message>
    <message>
        <source>The ladder of %1. Your pay stub can help.</source>
        <translation>La escalera de %1. Su talón de pago puede ayudar.</translation>
    </message>
    <message>
        <source>Levels, highest first</source>
        <translation>Niveles, el más alto primero</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>I don’t know my level</source>
        <translation>No sé mi nivel</translation>
    </message>
    <message>
        <source>Many don’t. We help you find out.</source>
        <translation>A muchas personas les pasa. Le ayudamos a averiguarlo.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Se guarda solo en este teléfono</translation>
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
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminos</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
</context>
<context>
    <name>MeScreen</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Your employer gets nothing from this app</source>
        <translation>Su empleador no recibe nada de esta aplicación</translation>
    </message>
    <message>
        <source>All of it stays on this phone.</source>
        <translation>Todo se queda en este teléfono.</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>Dónde trabajo</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Todavía no lo ha dicho</translation>
    </message>
    <message>
        <source>My result</source>
        <translation>Mi resultado</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Same as phone</source>
        <translation>Como el teléfono</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>I’m not an MA yet</source>
        <translation>Todavía no soy MA</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>Mi estado</translation>
    </message>
    <message>
        <source>My certificates</source>
        <translation>Mis certificados</translation>
    </message>
    <message>
        <source>My school</source>
        <translation>Mis estudios</translation>
    </message>
    <message>
        <source>What has to fit my life</source>
        <translation>Lo que tiene que caber en mi vida</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>MonthYearPicker</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Where facts come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>PathFacts</name>
    <message>
        <source>More figures</source>
        <translation>Más cifras</translation>
    </message>
    <message>
        <source>What you would give up</source>
        <translation>A qué renunciaría</translation>
    </message>
    <message>
        <source>Try it before you pay for it</source>
        <translation>Pruébelo antes de pagarlo</translation>
    </message>
</context>
<context>
    <name>PathHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Pay: %1</source>
        <extracomment>%1 is the place and the date of a pay figure.</extracomment>
        <translation>Sueldo: %1</translation>
    </message>
    <message>
        <source>Why:</source>
        <extracomment>Before the reason why a path is shown: &quot;Why: you said …&quot;.</extracomment>
        <translation>Por qué:</translation>
    </message>
</context>
<context>
    <name>PathScreen</name>
    <message>
        <source>Out of reach for now</source>
        <translation>Fuera de alcance por ahora</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>How it got its place in the list</source>
        <translation>Cómo llegó a su lugar en la lista</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>Little is published about this path</source>
        <translation>Se publica poco sobre este camino</translation>
    </message>
    <message>
        <source>No body sets one standard for it. Ask where you want to work what they look for.</source>
        <translation>Nadie fija una sola norma para esto. Pregunte donde quiera trabajar qué buscan.</translation>
    </message>
</context>
<context>
    <name>PathTop</name>
    <message>
        <source>Pay: %1</source>
        <extracomment>%1 is the place and the date of a pay figure.</extracomment>
        <translation>Sueldo: %1</translation>
    </message>
</context>
<context>
    <name>PathsScreen</name>
    <message>
        <source>Paths for you</source>
        <translation>Sus caminos</translation>
    </message>
    <message>
        <source>Show only one kind of path</source>
        <translation>Mostrar solo un tipo de camino</translation>
    </message>
    <message>
        <source>None of this kind for now</source>
        <translation>Por ahora, ninguno de este tipo</translation>
    </message>
    <message>
        <source>No path for now</source>
        <translation>Por ahora, ningún camino</translation>
    </message>
    <message>
        <source>What you said must fit your life rules them out. They stand below, each with its reason.</source>
        <translation>Quedan fuera por lo que usted pidió como obligatorio. Están abajo, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>Show all paths</source>
        <translation>Ver todos los caminos</translation>
    </message>
    <message>
        <source>No paths here yet</source>
        <translation>Todavía no hay caminos aquí</translation>
    </message>
    <message>
        <source>The content on this phone has no path that fits. A newer version may have one.</source>
        <translation>El contenido de este teléfono no tiene ningún camino que le vaya. Una versión más nueva quizá lo tenga.</translation>
    </message>
    <message>
        <source>Out of reach for now</source>
        <translation>Fuera de alcance por ahora</translation>
    </message>
    <message>
        <source>Each breaks one “must” of yours.</source>
        <translation>Cada uno va contra algo que usted pidió como obligatorio.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the kind of MA, %2 where the person wants to go.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change your result or your aim</source>
        <translation>Cambiar su resultado o su meta</translation>
    </message>
    <message>
        <source>Nothing has to fit your life yet</source>
        <translation>Todavía nada tiene que caber en su vida</translation>
    </message>
    <message>
        <source>For my life: %1</source>
        <extracomment>%1 is what has to fit the person's life, like &quot;10 h a week · no nights or weekends (must)&quot;.</extracomment>
        <translation>Para mi vida: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add what has to fit your life</source>
        <translation>Agregar lo que tiene que caber en su vida</translation>
    </message>
    <message>
        <source>Change what has to fit your life</source>
        <translation>Cambiar lo que tiene que caber en su vida</translation>
    </message>
</context>
<context>
    <name>PlaceHead</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de unas %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué preguntamos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Se guarda solo en este teléfono</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>This is your own word. It counts everywhere.</source>
        <translation>Esta es su propia palabra. Cuenta en todas partes.</translation>
    </message>
    <message>
        <source>Your answers say: %1</source>
        <translation>Sus respuestas dicen: %1</translation>
    </message>
    <message>
        <source>Use my answers again</source>
        <translation>Usar otra vez mis respuestas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Springboard</source>
        <translation>Trampolín</translation>
    </message>
    <message>
        <source>Your words that weighed most</source>
        <translation>Sus palabras que más pesaron</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar respuesta</translation>
    </message>
    <message>
        <source>That’s not me</source>
        <translation>No me describe</translation>
    </message>
    <message>
        <source>Choose where to go</source>
        <translation>Elegir adónde ir</translation>
    </message>
</context>
<context>
    <name>RungFacts</name>
    <message>
        <source>over the level below</source>
        <translation>sobre el nivel de abajo</translation>
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
        <translation>No publicado</translation>
    </message>
</context>
<context>
    <name>RungSheet</name>
    <message>
        <source>What it takes</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>You have this level already. Nothing here is counted again.</source>
        <translation>Usted ya tiene este nivel. Aquí no se vuelve a contar nada.</translation>
    </message>
    <message>
        <source>What it asks for is not published</source>
        <translation>No se publica lo que pide</translation>
    </message>
    <message>
        <source>Ask your manager or HR. “Ask” on the ladder has the question.</source>
        <translation>Pregunte a su gerente o a Recursos Humanos. La pregunta está en “Preguntar”, en la escalera.</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SaveNotice</name>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Which site?</source>
        <translation>¿En qué clínica?</translation>
    </message>
    <message>
        <source>%1 asks for different things at some sites.</source>
        <translation>%1 pide cosas distintas en algunas clínicas.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choose your site, or skip.</source>
        <translation>Elija su clínica, o salte.</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Se guarda solo en este teléfono</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>ThemeSheet</name>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fuerte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nada se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>Darker letters and lines</source>
        <translation>Letras y líneas más oscuras</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Same as phone</source>
        <translation>Como el teléfono</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>The file is just as it was.</source>
        <translation>El archivo está tal como estaba.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>WelcomeHead</name>
    <message>
        <source>Lead MA</source>
        <extracomment>A station on the picture of the first screen: a medical assistant who leads others.</extracomment>
        <translation>MA líder</translation>
    </message>
    <message>
        <source>MA III</source>
        <extracomment>A station on the picture of the first screen: a level of medical assistants.</extracomment>
        <translation>MA III</translation>
    </message>
    <message>
        <source>Nurse</source>
        <extracomment>A station on the picture of the first screen.</extracomment>
        <translation>RN</translation>
    </message>
    <message>
        <source>LPN</source>
        <extracomment>A station on the picture of the first screen: licensed practical nurse.</extracomment>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Next rung</source>
        <extracomment>A station on the picture of the first screen.</extracomment>
        <translation>Próximo nivel</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Where the person is, on the picture of the first screen.</extracomment>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>See your next step and what it takes.</source>
        <translation>Vea su próximo paso y qué se necesita.</translation>
    </message>
    <message>
        <source>For medical assistants. A few questions, then clear paths with time and pay.</source>
        <translation>Para asistentes médicos. Unas preguntas y luego caminos claros, con tiempo y sueldo.</translation>
    </message>
    <message>
        <source>About 3 minutes</source>
        <translation>Unos 3 minutos</translation>
    </message>
    <message>
        <source>You can stop and come back.</source>
        <translation>Puede parar y volver después.</translation>
    </message>
    <message>
        <source>Stays on this phone</source>
        <translation>Se queda en este teléfono</translation>
    </message>
    <message>
        <source>Your employer gets nothing from this app.</source>
        <translation>Su empleador no recibe nada de esta aplicación.</translation>
    </message>
    <message>
        <source>Every fact has a source</source>
        <translation>Cada dato tiene su fuente</translation>
    </message>
    <message>
        <source>And a date, so you can check it.</source>
        <translation>Y una fecha, para que pueda comprobarlo.</translation>
    </message>
    <message>
        <source>I’m a medical assistant</source>
        <translation>Soy asistente médico</translation>
    </message>
</context>
<context>
    <name>WorkPlace</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change where you work</source>
        <translation>Cambiar dónde trabaja</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::AnswerViewModel</name>
    <message>
        <source>Choose one.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>A grade is a letter from A to F, with + or − if you like.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Una nota es una letra de la A a la F, con + o − si quiere.</translation>
    </message>
    <message>
        <source>Choose the month and the year.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Elija el mes y el año.</translation>
    </message>
    <message>
        <source>That is still to come. Choose a date up to today.</source>
        <extracomment>Why the button &quot;Save&quot; is off.</extracomment>
        <translation>Eso todavía no llega. Elija una fecha hasta hoy.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After a fact was saved.</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. %1: %2.</source>
        <extracomment>After a fact was saved: %1 is a requirement, %2 its state now.</extracomment>
        <translation>Guardado. %1: %2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answers to a question about one fact.</extracomment>
        <translation>Sí</translation>
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
        <translation>¿Cuántas horas ha hecho?</translation>
    </message>
    <message>
        <source>What is the highest level that you finished?</source>
        <translation>¿Cuál es el nivel más alto que terminó?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>¿Cuántos años tiene?</translation>
    </message>
    <message>
        <source>In which state do you work?</source>
        <translation>¿En qué estado trabaja?</translation>
    </message>
    <message>
        <source>Since when have you worked as a medical assistant, in all your jobs?</source>
        <translation>¿Desde cuándo trabaja como asistente médico, contando todos sus empleos?</translation>
    </message>
    <message>
        <source>Since when have you worked for this employer?</source>
        <translation>¿Desde cuándo trabaja para este empleador?</translation>
    </message>
    <message>
        <source>Since when have you been on this level?</source>
        <translation>¿Desde cuándo está en este nivel?</translation>
    </message>
    <message>
        <source>On which day does it end?</source>
        <translation>¿Qué día vence?</translation>
    </message>
    <message>
        <source>When did you pass it?</source>
        <translation>¿Cuándo la aprobó?</translation>
    </message>
    <message>
        <source>Since when have you done this?</source>
        <translation>¿Desde cuándo hace esto?</translation>
    </message>
    <message>
        <source>Do you have this certificate?</source>
        <translation>¿Tiene este certificado?</translation>
    </message>
    <message>
        <source>Which of these certificates do you have?</source>
        <translation>¿Cuál de estos certificados tiene?</translation>
    </message>
    <message>
        <source>Do you have this license?</source>
        <translation>¿Tiene esta licencia?</translation>
    </message>
    <message>
        <source>Which of these licenses do you have?</source>
        <translation>¿Cuál de estas licencias tiene?</translation>
    </message>
    <message>
        <source>Have you passed this class?</source>
        <translation>¿Ha aprobado esta clase?</translation>
    </message>
    <message>
        <source>Which of these classes have you passed?</source>
        <translation>¿Cuál de estas clases ha aprobado?</translation>
    </message>
    <message>
        <source>Do you do this at work?</source>
        <translation>¿Hace esto en su trabajo?</translation>
    </message>
    <message>
        <source>Which of these do you do at work?</source>
        <translation>¿Cuál de estas cosas hace en su trabajo?</translation>
    </message>
    <message>
        <source>What was your last score?</source>
        <translation>¿Cuál fue su última nota?</translation>
    </message>
    <message>
        <source>How many times a week do you do this?</source>
        <translation>¿Cuántas veces por semana hace esto?</translation>
    </message>
    <message>
        <source>How many times have you done this?</source>
        <translation>¿Cuántas veces ha hecho esto?</translation>
    </message>
    <message>
        <source>Do you have this approval?</source>
        <translation>¿Tiene esta aprobación?</translation>
    </message>
    <message>
        <source>Is there an opening now?</source>
        <translation>¿Hay una vacante ahora?</translation>
    </message>
    <message>
        <source>Is this true for you today?</source>
        <translation>¿Es así en su caso hoy?</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Good until, if it ends</source>
        <translation>Válido hasta, si vence</translation>
    </message>
    <message>
        <source>Passed in</source>
        <translation>Aprobada en</translation>
    </message>
    <message>
        <source>Passed in, if you know</source>
        <translation>Aprobada en, si lo sabe</translation>
    </message>
    <message>
        <source>Done in</source>
        <translation>Hechas en</translation>
    </message>
    <message>
        <source>Done in, if you know</source>
        <translation>Hechas en, si lo sabe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since, if you know</source>
        <translation>Desde, si lo sabe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Years of age</source>
        <translation>Años de edad</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>Veces por semana</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Your grade, like B+</source>
        <translation>Su nota, como B+</translation>
    </message>
    <message>
        <source>That’s all the hours I have</source>
        <translation>Esas son todas mis horas</translation>
    </message>
    <message>
        <source>I told you all my levels and jobs</source>
        <translation>Ya le dije todos mis niveles y empleos</translation>
    </message>
    <message>
        <source>I told you all my jobs</source>
        <translation>Ya le dije todos mis empleos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas opciones</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::AnswersViewModel</name>
    <message>
        <source>Skipped</source>
        <extracomment>Under a question, in the list of answers.</extracomment>
        <translation>La saltó</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>Under a question that was not needed, in the list of answers.</extracomment>
        <translation>No se preguntó</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::DateEntry</name>
    <message>
        <source>Not sure</source>
        <extracomment>The first entry of a list of days, for somebody who knows only the month.</extracomment>
        <translation>No sé</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::LevelViewModel</name>
    <message>
        <source>Choose your level, or “I don’t know my level”.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Elija su nivel, o “No sé mi nivel”.</translation>
    </message>
    <message>
        <source>Choose both the month and the year, or neither.</source>
        <extracomment>Why the button &quot;Next&quot; is off: of &quot;since&quot; only the month or only the year was chosen.</extracomment>
        <translation>Elija el mes y el año, o ninguno.</translation>
    </message>
    <message>
        <source>That month is still to come. Choose when you began.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Ese mes todavía no llega. Elija cuándo empezó.</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::MeViewModel</name>
    <message>
        <source>Version %1 · %2 · as of %3</source>
        <extracomment>%1 is a version like 1.0, %2 who publishes it, %3 a month and year.</extracomment>
        <translation>Versión %1 · %2 · al %3</translation>
    </message>
    <message>
        <source>At an employer that is not in the app</source>
        <translation>Con un empleador que no está en la aplicación</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Of the schools that the person finished: there is none.</extracomment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::PathsViewModel</name>
    <message>
        <source>All</source>
        <extracomment>The first of the filters over the list of paths.</extracomment>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::Preferences</name>
    <message>
        <source>%1%</source>
        <extracomment>A text size: %1 is a number. Write the percent sign as your language does.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::QuestionViewModel</name>
    <message>
        <source>Choose at least one, or skip.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Elija al menos una, o salte.</translation>
    </message>
    <message>
        <source>Choose one, or skip.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Elija una, o salte.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Question %1 · the last one</source>
        <extracomment>%1 is the number of a question.</extracomment>
        <translation>Pregunta %1 · la última</translation>
    </message>
    <message numerus="yes">
        <source>Question %1 · about %n left</source>
        <extracomment>%1 is the number of a question, %n how many may still follow.</extracomment>
        <translation>
            <numerusform>Pregunta %1 · falta %n</numerusform>
            <numerusform>Pregunta %1 · faltan unas %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, that is all you can pick. Take one out to pick another.</source>
        <extracomment>%n is how many options may be chosen at most.</extracomment>
        <translation>
            <numerusform>%n elegida; no puede elegir más. Quite una para elegir otra.</numerusform>
            <numerusform>%n elegidas; no puede elegir más. Quite una para elegir otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pick up to %n.</source>
        <extracomment>%n is how many options may be chosen at most.</extracomment>
        <translation>
            <numerusform>Elija hasta %n.</numerusform>
            <numerusform>Elija hasta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said: “%1”</source>
        <extracomment>Over the question how sure one is: %1 is the answer before, in the person&apos;s own words.</extracomment>
        <translation>Usted dijo: “%1”</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::TroubleViewModel</name>
    <message>
        <source>Your answers are from a newer version</source>
        <translation>Sus respuestas son de una versión más nueva</translation>
    </message>
    <message>
        <source>Your answers are open somewhere else</source>
        <translation>Sus respuestas están abiertas en otro lugar</translation>
    </message>
    <message>
        <source>Your answers cannot be saved here</source>
        <translation>Sus respuestas no se pueden guardar aquí</translation>
    </message>
    <message>
        <source>Your answers could not be read</source>
        <translation>No se pudieron leer sus respuestas</translation>
    </message>
    <message>
        <source>A newer Next Rung wrote this file. Get the newest version of the app, then try again.</source>
        <translation>Un Next Rung más nuevo escribió este archivo. Instale la versión más nueva e intente otra vez.</translation>
    </message>
    <message>
        <source>Close the other window of Next Rung, then try again.</source>
        <translation>Cierre la otra ventana de Next Rung e intente otra vez.</translation>
    </message>
    <message>
        <source>Free some space, or check that you may write in this folder. Then try again.</source>
        <translation>Libere espacio, o compruebe que puede escribir en esta carpeta. Luego intente otra vez.</translation>
    </message>
    <message>
        <source>Close the app and try again. If that does not help, put a copy of this file in its place, or move it to another folder to start over.</source>
        <translation>Cierre la aplicación e intente otra vez. Si no ayuda, ponga una copia de este archivo en su lugar, o muévalo a otra carpeta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: another window of Next Rung is open. Close it, then try again.</source>
        <translation>No se guardó: hay otra ventana de Next Rung abierta. Ciérrela e intente otra vez.</translation>
    </message>
    <message>
        <source>Not saved: this device has no room left, or does not allow it. Free some space, then try again.</source>
        <translation>No se guardó: el dispositivo no tiene espacio o no lo permite. Libere espacio e intente otra vez.</translation>
    </message>
    <message>
        <source>Not saved: a newer version of Next Rung wrote to this file. Close the app and update it.</source>
        <translation>No se guardó: una versión más nueva de Next Rung escribió en este archivo. Cierre la aplicación y actualícela.</translation>
    </message>
    <message>
        <source>Not saved: the file with your answers could not be read. Close the app and start it again.</source>
        <translation>No se guardó: no se pudo leer el archivo con sus respuestas. Cierre la aplicación y ábrala otra vez.</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Shown beside the list</source>
        <translation>Se muestra junto a la lista</translation>
    </message>
</context>
<context>
    <name>RungFace</name>
    <message>
        <source>Shown beside the ladder</source>
        <translation>Se muestra junto a la escalera</translation>
    </message>
</context>
<context>
    <name>TermTarget</name>
    <message>
        <source>What “%1” means</source>
        <translation>Qué quiere decir “%1”</translation>
    </message>
</context>
<context>
    <name>TermSheet</name>
    <message>
        <source>Also called %1</source>
        <translation>También se llama %1</translation>
    </message>
    <message>
        <source>In Spanish %1</source>
        <translation>En inglés %1</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::UndoViewModel</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Se deshizo el cambio.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LimitCard</name>
    <message>
        <source>How much it counts</source>
        <translation>Cuánto cuenta</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Would like</source>
        <translation>Me gustaría</translation>
    </message>
</context>
<context>
    <name>LimitsScreen</name>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>What has to fit your life?</source>
        <translation>¿Qué tiene que caber en su vida?</translation>
    </message>
    <message>
        <source>A “must” puts a path last, with the reason. A “would like” only ranks it lower.</source>
        <translation>Lo “obligatorio” pone un camino al final, con la razón. Un “me gustaría” solo lo baja en la lista.</translation>
    </message>
    <message>
        <source>Show my paths</source>
        <translation>Ver mis caminos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Se guarda solo en este teléfono</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::LimitsViewModel</name>
    <message>
        <source>No path fits your musts.</source>
        <translation>Ningún camino cumple lo obligatorio.</translation>
    </message>
    <message numerus="yes">
        <source>All %n path(s) stay within reach.</source>
        <translation>
            <numerusform>Su único camino sigue a su alcance.</numerusform>
            <numerusform>Los %n caminos siguen a su alcance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) fit your musts.</source>
        <translation>
            <numerusform>%n camino cumple lo obligatorio.</numerusform>
            <numerusform>%n caminos cumplen lo obligatorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) under “Out of reach for now”.</source>
        <translation>
            <numerusform>%n espera en “Fuera de alcance por ahora”.</numerusform>
            <numerusform>%n esperan en “Fuera de alcance por ahora”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) lower, against a “would like”.</source>
        <translation>
            <numerusform>%n baja en la lista: va contra un “me gustaría”.</numerusform>
            <numerusform>%n bajan en la lista: van contra un “me gustaría”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::ui::LimitWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>How long a path may take at most.</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>How long a path may take at most.</extracomment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h a week</source>
        <extracomment>One of the things that have to fit the person's life. %n is hours.</extracomment>
        <translation>
            <numerusform>%n h por semana</numerusform>
            <numerusform>%n h por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at most</source>
        <extracomment>One of the things that have to fit the person's life. %1 is a length, like &quot;2 years&quot;.</extracomment>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>no nights or weekends</source>
        <translation>sin noches ni fines de semana</translation>
    </message>
    <message>
        <source>stay with my employer</source>
        <translation>quedarme con mi empleador</translation>
    </message>
    <message>
        <source>stay at my clinic</source>
        <translation>quedarme en mi clínica</translation>
    </message>
    <message>
        <source>Hours for school</source>
        <translation>Horas de estudio</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>Tiempo que toma</translation>
    </message>
    <message>
        <source>Nights, weekends</source>
        <translation>Noches, fines de semana</translation>
    </message>
    <message>
        <source>Leave my employer</source>
        <translation>Dejar mi empleador</translation>
    </message>
    <message>
        <source>Leave my clinic</source>
        <translation>Dejar mi clínica</translation>
    </message>
    <message>
        <source>a week, at most</source>
        <translation>por semana, como máximo</translation>
    </message>
    <message>
        <source>until you are there</source>
        <translation>hasta llegar</translation>
    </message>
    <message>
        <source>at work or in class</source>
        <translation>en el trabajo o en clase</translation>
    </message>
    <message>
        <source>for another one</source>
        <translation>por otro</translation>
    </message>
    <message>
        <source>for another site</source>
        <translation>por otra</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>Whether a path may ask for nights, or for leaving: it may.</extracomment>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Of hours a week, or of the time that a path takes: any will do.</extracomment>
        <translation>Da igual</translation>
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
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>StepScreen</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved on this phone only</source>
        <translation>Se guarda solo en este teléfono</translation>
    </message>
</context>
<context>
    <name>StateScreen</name>
    <message>
        <source>Choose your state, or skip.</source>
        <translation>Elija su estado, o salte.</translation>
    </message>
    <message>
        <source>Choose your state.</source>
        <translation>Elija su estado.</translation>
    </message>
    <message>
        <source>In which state would you work?</source>
        <translation>¿En qué estado trabajaría?</translation>
    </message>
    <message>
        <source>In which state do you work?</source>
        <translation>¿En qué estado trabaja?</translation>
    </message>
    <message>
        <source>What an MA may do is not the same in all states.</source>
        <translation>Lo que puede hacer un MA no es igual en todos los estados.</translation>
    </message>
    <message>
        <source>Search for your state</source>
        <translation>Buscar su estado</translation>
    </message>
    <message>
        <source>Name or letters, like UT</source>
        <translation>Nombre o letras, como UT</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>No state by that name.</source>
        <translation>Ningún estado con ese nombre.</translation>
    </message>
</context>
<context>
    <name>EducationScreen</name>
    <message>
        <source>Choose one, or skip.</source>
        <translation>Elija una opción, o salte.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>What school did you finish?</source>
        <translation>¿Qué estudios terminó?</translation>
    </message>
    <message>
        <source>Your highest one. We take it that this is all: what is above it counts as not done yet.</source>
        <translation>El nivel más alto. Entendemos que es todo: lo que está más arriba cuenta como pendiente.</translation>
    </message>
    <message>
        <source>Schools, lowest first</source>
        <translation>Estudios, del más bajo al más alto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Which certificates do you have?</source>
        <translation>¿Qué certificados tiene?</translation>
    </message>
    <message>
        <source>Many levels and paths ask for one. Tick all that you have.</source>
        <translation>Muchos niveles y caminos piden uno. Marque todos los que tiene.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>That’s all I have</source>
        <translation>Es todo lo que tengo</translation>
    </message>
    <message>
        <source>I have none of these</source>
        <translation>No tengo ninguno de estos</translation>
    </message>
    <message>
        <source>So what you did not tick counts as not done yet.</source>
        <translation>Así, lo que no marcó cuenta como pendiente.</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>Good until, if it ends</source>
        <translation>Válido hasta, si vence</translation>
    </message>
</context>
<context>
    <name>nextrung::ui::CertificatesViewModel</name>
    <message>
        <source>None</source>
        <extracomment>Of the person's certificates: there is none.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose both the month and the year, or neither.</source>
        <extracomment>Why the button &quot;Next&quot; is off: of &quot;good until&quot; only the month or only the year was chosen.</extracomment>
        <translation>Elija el mes y el año, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>Tick what you have, or “I have none of these”.</source>
        <extracomment>Why the button &quot;Next&quot; is off.</extracomment>
        <translation>Marque lo que tiene, o “No tengo ninguno de estos”.</translation>
    </message>
</context>
</TS>
