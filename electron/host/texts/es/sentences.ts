/** What the host says itself. */
import type { Texts } from '../say.ts';

export const sentences: Texts = {
  'Something went wrong inside Snowglobe ({0}). Nothing was changed by it.':
    'Algo ha fallado dentro de Snowglobe ({0}). No se ha cambiado nada por ello.',
  '&File': '&Archivo',
  'Search everything': 'Buscar en todo',
  Preferences: 'Preferencias',
  'Close the window': 'Cerrar la ventana',
  Quit: 'Salir',
  '&Edit': '&Editar',
  Undo: 'Deshacer',
  Redo: 'Rehacer',
  Cut: 'Cortar',
  Copy: 'Copiar',
  Paste: 'Pegar',
  'Select all': 'Seleccionar todo',
  '&View': '&Ver',
  Larger: 'Más grande',
  Smaller: 'Más pequeño',
  'Usual size': 'Tamaño normal',
  'Full screen': 'Pantalla completa',
  '&Go': '&Ir',
  Home: 'Inicio',
  Apps: 'Aplicaciones',
  Settings: 'Ajustes',
  Changes: 'Cambios',
  History: 'Historial',
  Updates: 'Actualizaciones',
  '&Help': 'Ay&uda',
  'About Snowglobe': 'Acerca de Snowglobe',
  'This window stopped working': 'Esta ventana ha dejado de funcionar',
  'Your computer is as it was, and the changes you collected are kept. What was being applied goes on.':
    'El equipo está como estaba y los cambios reunidos se conservan. Lo que se estaba aplicando continúa.',
  'Load again': 'Volver a cargar',
  'This window does not answer': 'Esta ventana no responde',
  'It may need a moment. Loading it again keeps the changes you collected; text that you are just typing is lost.':
    'Quizá necesite un momento. Volver a cargarla conserva los cambios reunidos; se pierde el texto que está escribiendo.',
  Wait: 'Esperar',
  'A change in this plan cannot be made.': 'Un cambio de este plan no se puede hacer.',
  'Changed in the meantime: {0}': 'Ha cambiado mientras tanto: {0}',
  'Nothing is left half done.': 'No queda nada a medias.',
  'It is too late to cancel this, or it has ended.': 'Ya no se puede cancelar, o ya ha terminado.',
  'This plan is no longer there. Review the changes again.':
    'Este plan ya no existe. Revise de nuevo los cambios.',
  'Here files can be written, but not applied.': 'Aquí se pueden escribir archivos, pero no aplicarlos.',
  'No trial waits to be kept.': 'No hay ninguna prueba pendiente de conservar.',
  'There is no log of such a job.': 'No hay registro de esa tarea.',
  'Another change of this computer is under way.': 'Hay otro cambio en curso en este equipo.',
  'Snowglobe was closed before this was done.': 'Snowglobe se cerró antes de terminar.',
  'The helper ended before it was done.': 'El programa auxiliar terminó antes de acabar el trabajo.',
  'Snowglobe could not go on: {0}': 'Snowglobe no ha podido continuar: {0}',
  '{0} are needed, and {1} are free.': 'Se necesitan {0}; hay {1} libres.',
  'Another program is rebuilding this computer just now.':
    'Otro programa está reconstruyendo este equipo en este momento.',
  'No app called {0} is known.': 'No se conoce ninguna aplicación llamada {0}.',
  'There is no page called {0}.': 'No hay ninguna página llamada {0}.',
  'No setting called {0} is known.': 'No se conoce ningún ajuste llamado {0}.',
  'Reading the catalogue was stopped.': 'La lectura del catálogo se ha detenido.',
  'There are no pending changes.': 'No hay cambios pendientes.',
  'There is an entry called {0} already.': 'Ya hay una entrada llamada {0}.',
  'The other version could not be kept, so nothing was done: {0}':
    'No se ha podido guardar la otra versión, así que no se ha hecho nada: {0}',
  'Nothing needs this any more: it is so already.': 'Ya no hace falta: ya está así.',
  '{0} is not a regular file.': '{0} no es un archivo normal.',
  '{0} is too large for a configuration file ({1} MB).':
    '{0} es demasiado grande para un archivo de configuración ({1} MB).',
  '{0} is not UTF-8 text: line {1}, column {2} has a byte that UTF-8 does not allow.':
    '{0} no es texto UTF-8: la línea {1}, columna {2}, tiene un byte que UTF-8 no permite.',
  '{0} does not exist.': '{0} no existe.',
  'You are not allowed to read {0}.': 'No tiene permiso para leer {0}.',
  '{0} is a link that leads back to itself.': '{0} es un enlace que vuelve a sí mismo.',
  '{0} cannot be read: {1}.': 'No se puede leer {0}: {1}.',
  'There was no {0}.': 'No había {0}.',
  'The system of generation {0} is no longer in the store.':
    'El sistema de la generación {0} ya no está en el almacén.',
  'It is pinned.': 'Está fijado.',
  'It is the system that runs.': 'Es el sistema en ejecución.',
  'The computer was started with it.': 'El equipo se inició con él.',
  'It is the one that starts.': 'Es el que arranca.',
  'There is no such generation, or its system is no longer there.':
    'No existe esa generación, o su sistema ya no está.',
  'Restore point {0} is not deleted. {1}': 'El punto de restauración {0} no se elimina. {1}',
  'What was in the configuration files then is not known.':
    'No se sabe qué había entonces en los archivos de configuración.',
  'The files are as they were then.': 'Los archivos son como eran entonces.',
  'The files of today could not be copied: {0}': 'No se han podido copiar los archivos de hoy: {0}',
  'Nothing can be switched on this computer from here.':
    'Desde aquí no se puede cambiar de sistema en este equipo.',
  'Nix made no root for it.': 'Nix no ha creado una raíz para ello.',
  'This computer is not running, so it has no journal to look at.':
    'Este equipo no está en ejecución, así que no hay registro que consultar.',
  'Only the practice computer can rehearse failures.': 'Solo el equipo de práctica puede ensayar fallos.',
  'There is nothing on this system to ask for the password with: neither pkexec nor run0. Start Snowglobe with sudo.':
    'En este sistema no hay con qué pedir la contraseña: ni pkexec ni run0. Inicie Snowglobe con sudo.',
  'The question for the password was closed, so nothing was changed.':
    'La petición de contraseña se ha cerrado, así que no se ha cambiado nada.',
  'The password was not accepted, or this account may not change the system. Nothing was changed.':
    'La contraseña no se ha aceptado, o esta cuenta no puede cambiar el sistema. No se ha cambiado nada.',
  'The password was not given or not accepted, so nothing was changed.':
    'La contraseña no se ha dado o no se ha aceptado, así que no se ha cambiado nada.',
  'Nothing in this session can show the question for the password: no polkit agent is running. A desktop starts one; without a desktop, start Snowglobe from a terminal.':
    'Nada en esta sesión puede mostrar la petición de contraseña: no hay ningún agente de polkit en ejecución. Un escritorio lo inicia; sin escritorio, inicie Snowglobe desde un terminal.',
  'This system is not running here.': 'Este sistema no está en ejecución aquí.',
  'Reading the store was ended early.': 'La lectura del almacén se ha interrumpido.',
  'This computer cannot be cleaned up from here.': 'Este equipo no se puede limpiar desde aquí.',
  'A path needs at least one name.': 'Una ruta necesita al menos un nombre.',
  'A text with a NUL character cannot be written in Nix.':
    'Un texto con un carácter NUL no se puede escribir en Nix.',
  'No NixOS module was found in this file.': 'No se ha encontrado ningún módulo de NixOS en este archivo.',
  'The override file cannot be edited.': 'El archivo complementario no se puede editar.',
  'The package has no name.': 'El paquete no tiene nombre.',
  'The text holds half a character, which no file can keep.':
    'El texto contiene medio carácter, que ningún archivo puede guardar.',
  'This file nests too deeply to be read as a module.':
    'Este archivo tiene demasiados niveles para leerlo como módulo.',
  'This list holds modules that set other options; change it by hand, or element by element.':
    'Esta lista contiene módulos que establecen otras opciones; cámbiela a mano o elemento por elemento.',
  '{0} is not a file that may be edited.': '{0} no es un archivo que se pueda editar.',
  '{0} does not fit in a whole number of Nix (64 bits).': '{0} no cabe en un número entero de Nix (64 bits).',
  '{0} is only imported under a condition: {1}.': '{0} solo se importa bajo una condición: {1}.',
  '{0} cannot be read.': 'No se puede leer {0}.',
  '{0} counts only under a condition: {1}.': '{0} solo vale bajo una condición: {1}.',
  '{0} is not a number that Nix can write.': '{0} no es un número que Nix pueda escribir.',
  "'{0}' is not a whole number.": '«{0}» no es un número entero.',
  "'{0}' is there only under a condition: {1}.": '«{0}» solo está bajo una condición: {1}.',
  "'{0}' is defined in several files: {1}.": '«{0}» está definido en varios archivos: {1}.',
  "'{0}' cannot be moved into itself.": '«{0}» no se puede mover dentro de sí mismo.',
  "'{0}' is defined in parts (line {1}); set the parts instead.":
    '«{0}» está definido por partes (línea {1}); establezca las partes.',
  "'{0}' is not set here.": '«{0}» no está establecido aquí.',
  "'{0}' is not set in this configuration.": '«{0}» no está establecido en esta configuración.',
  "'{0}' is used in the recursive set it stands in.": '«{0}» se usa en el conjunto recursivo en el que está.',
  "'{0}' stands in a file that cannot hold '{1}'.": '«{0}» está en un archivo que no puede contener «{1}».',
  "'{0}' would stand in one side of a '//' whose other side may set '{1}' too.":
    '«{0}» quedaría en un lado de un «//» cuyo otro lado también puede establecer «{1}».',
  "'{0}' is there already.": '«{0}» ya está.',
  "'{0}' has a name that Nix works out, and it may be '{1}'.":
    '«{0}» tiene un nombre que calcula Nix, y puede ser «{1}».',
  "'{0}' counts only under a condition: {1}.": '«{0}» solo vale bajo una condición: {1}.',
  "'{0}' is not known in the file of this list.": '«{0}» no se conoce en el archivo de esta lista.',
  "'{0}' has another value under a condition: {1}.": '«{0}» tiene otro valor bajo una condición: {1}.',
  "'{0}' is a set, not a list.": '«{0}» es un conjunto, no una lista.',
  "'{0}' is a value, not a set, so '{1}' cannot stand in it.":
    '«{0}» es un valor, no un conjunto, así que «{1}» no puede estar dentro.',
  "'{0}' is also used here, and changes with it.": '«{0}» también se usa aquí y cambia a la vez.',
  "'{0}' is defined more than once (line {1}).": '«{0}» está definido más de una vez (línea {1}).',
  "'{0}' is not a list: {1}.": '«{0}» no es una lista: {1}.',
  "'{0}' is used elsewhere in the recursive set it stands in.":
    '«{0}» se usa en otra parte del conjunto recursivo en el que está.',
  "'{0}' is worked out by Nix, so '{1}' cannot be added to it here.":
    '«{0}» lo calcula Nix, así que aquí no se le puede añadir «{1}».',
  "'{0}' is written in a way that can only be renamed by hand.":
    '«{0}» está escrito de una forma que solo permite cambiarle el nombre a mano.',
  "'{0}' lies in a value that Nix works out: {1}.": '«{0}» está en un valor que calcula Nix: {1}.',
  "'{0}' lies in a value that counts only under a condition: {1}.":
    '«{0}» está en un valor que solo vale bajo una condición: {1}.',
  "'{0}' lies in a value that is no set: {1}.": '«{0}» está en un valor que no es un conjunto: {1}.',
  "'{0}' may be replaced by what is merged over it: {1}.":
    'A «{0}» lo puede sustituir lo que se combina encima: {1}.',
  "'{0}' would lose its priority, which the set around it gives: {1}.":
    '«{0}» perdería la prioridad que le da el conjunto que lo rodea: {1}.',
  "'{0}' is not a path as Nix writes it.": '«{0}» no es una ruta como las escribe Nix.',
  "A definition with a name that Nix works out may be '{0}' already.":
    'Una definición con un nombre que calcula Nix puede ser ya «{0}».',
  "A definition with a name that Nix works out may be '{0}'.":
    'Una definición con un nombre que calcula Nix puede ser «{0}».',
  "Everything this file sets counts only under a condition ({0}), so '{1}' would too.":
    'Todo lo que establece este archivo solo vale bajo una condición ({0}), así que «{1}» también.',
  "It is in '{0}' only under a condition: {1}.": 'Está en «{0}» solo bajo una condición: {1}.',
  "It is in '{0}' with changes of its own: {1}.": 'Está en «{0}» con cambios propios: {1}.',
  "Nix allows only one '{0}' with a name that it works out, so '{1}' cannot stand beside it.":
    'Nix permite un solo «{0}» con un nombre calculado, así que «{1}» no puede estar al lado.',
  "No file of this configuration may be edited to set '{0}'.":
    'Ningún archivo de esta configuración se puede editar para establecer «{0}».',
  'Snowglobe checked its own edit and did not accept it, so nothing was changed: {0}':
    'Snowglobe ha comprobado su propia edición y no la ha aceptado, así que no se ha cambiado nada: {0}',
  'The change would not read back: {0}': 'El cambio no se podría volver a leer: {0}',
  'The file does not parse (line {0}): {1}': 'El archivo no se puede analizar (línea {0}): {1}',
  "The list '{0}' counts only under a condition: {1}.": 'La lista «{0}» solo vale bajo una condición: {1}.',
  "The list '{0}' is worked out by Nix: {1}.": 'La lista «{0}» la calcula Nix: {1}.',
  "The name '{0}' is there twice.": 'El nombre «{0}» está dos veces.',
  "The name '{0}' is worked out by Nix.": 'El nombre «{0}» lo calcula Nix.',
  'The new element cannot be written as a name in this set.':
    'El nuevo elemento no se puede escribir como nombre en este conjunto.',
  'The same file is also used for: {0}.': 'El mismo archivo se usa también para: {0}.',
  "The set is recursive, and '{0}' in it means something else so far.":
    'El conjunto es recursivo, y «{0}» significa hasta ahora otra cosa en él.',
  'The value is nested more than {0} levels deep.': 'El valor tiene más de {0} niveles de profundidad.',
  "The value of '{0}' has names of its own around it: {1}.":
    'El valor de «{0}» está rodeado de nombres propios: {1}.',
  "The value of '{0}' is worked out by Nix: {1}.": 'El valor de «{0}» lo calcula Nix: {1}.',
  "The value of '{0}' may use names that are not known at its new place.":
    'El valor de «{0}» puede usar nombres que no se conocen en su nuevo lugar.',
  "There is no plain set in this file that '{0}' could be written into.":
    'En este archivo no hay ningún conjunto simple en el que escribir «{0}».',
  'This is not a Nix expression: {0}': 'Esto no es una expresión de Nix: {0}',
  'What is merged over this list may replace it: {0}.':
    'Lo que se combina sobre esta lista puede sustituirla: {0}.',
  'What stands here counts only under a condition: {0}.':
    'Lo que hay aquí solo vale bajo una condición: {0}.',
  'The file {0} was changed': 'El archivo {0} ha cambiado',
  'What {0} serves is no channel.': 'Lo que ofrece {0} no es un canal.',
  'The channel could not be unpacked: {0}': 'No se ha podido desempaquetar el canal: {0}',
  'Which revision is here is not known.': 'No se sabe qué revisión hay aquí.',
  'Only Nix itself can tell.': 'Solo Nix puede decirlo.',
  'This computer does not follow a channel.': 'Este equipo no sigue ningún canal.',
  'Nothing newer is there.': 'No hay nada más reciente.',
  'The look was ended early.': 'La comprobación se ha interrumpido.',
  'What is at {0} is no revision.': 'Lo que hay en {0} no es una revisión.',
  '{0} could not be asked: {1}': 'No se ha podido preguntar a {0}: {1}',
  'Which system runs is not known.': 'No se sabe qué sistema está en ejecución.',
  'This computer follows no inputs.': 'Este equipo no sigue ninguna entrada.',
  'The flake has no input {0}.': 'El flake no tiene ninguna entrada {0}.',
  'flake.nix pins {0} to one commit.': 'flake.nix fija {0} a un commit concreto.',
  '{0} follows another input.': '{0} sigue a otra entrada.',
  'This plan is no longer there. Look for updates again.':
    'Este plan ya no existe. Vuelva a buscar actualizaciones.',
  'This is the private half of a key, which nobody else may see. Take the file whose name ends in “.pub”.':
    'Esta es la mitad privada de una clave, que nadie más debe ver. Tome el archivo cuyo nombre termina en «.pub».',
  'There is no key in it.': 'No contiene ninguna clave.',
  'This key is in another form. “ssh-keygen -i -f FILE” writes it as OpenSSH and NixOS want it.':
    'Esta clave está en otro formato. «ssh-keygen -i -f FILE» la escribe como la quieren OpenSSH y NixOS.',
  'This is no SSH key. A key is one line that begins with its type, such as “ssh-ed25519”.':
    'Esto no es una clave SSH. Una clave es una línea que empieza por su tipo, como «ssh-ed25519».',
  'This key is not whole: some of it was lost when it was copied.':
    'Esta clave no está completa: se perdió una parte al copiarla.',
  'This key says that it is {0}, and inside it is another one.':
    'Esta clave dice que es {0}, y dentro hay otra.',
  'The rebuild failed.': 'La reconstrucción ha fallado.',
  'Keep {0}': 'Conservar {0}',
  'Write {0} instead of {1}': 'Escribir {0} en lugar de {1}',
  'What is in this folder cannot be tried out on this computer.':
    'Lo que hay en esta carpeta no se puede probar en este equipo.',
  'The new settings could not be tried out: {0}': 'No se han podido probar los nuevos ajustes: {0}',
  'Trying the new settings out took too long.': 'Probar los nuevos ajustes ha tardado demasiado.',
  'Looking at the new settings was ended early.': 'La comprobación de los nuevos ajustes se ha interrumpido.',
  'The folder of the configuration holds more than {0} files or {1} MB, so the new settings were not tried out beforehand.':
    'La carpeta de la configuración contiene más de {0} archivos o {1} MB, así que los nuevos ajustes no se han probado de antemano.',
  'The program {0} could not be started.': 'No se ha podido iniciar el programa {0}.',
  'Git could not be asked which files belong to the configuration.':
    'No se ha podido preguntar a Git qué archivos pertenecen a la configuración.',
  'The new settings could not be tried out: you are not allowed to read {0}, which an administrator may be.':
    'No se han podido probar los nuevos ajustes: no tiene permiso para leer {0}; un administrador sí puede tenerlo.',
  'NixOS has settings of its own for it, and installs it together with what it needs':
    'NixOS tiene ajustes propios para ella y la instala con todo lo que necesita',
  'NixOS starts it as a service in the background, with the account and the folders it needs':
    'NixOS la inicia como servicio en segundo plano, con la cuenta y las carpetas que necesita',
  'Reading the catalogue needs more memory than there is.':
    'Leer el catálogo necesita más memoria de la que hay.',
  'The catalogue could not be read: {0}': 'No se ha podido leer el catálogo: {0}',
  'The system in this folder does not run, so Nix cannot be asked about it.':
    'El sistema de esta carpeta no está en ejecución, así que no se puede consultar a Nix sobre él.',
  'Nix is not installed here, so nothing can be evaluated.':
    'Nix no está instalado aquí, así que no se puede evaluar nada.',
  'The value is too large to be shown.': 'El valor es demasiado grande para mostrarlo.',
  'Working it out needs more memory than is allowed for it.':
    'Calcularlo necesita más memoria de la permitida.',
  'Working it out took too long.': 'Calcularlo ha tardado demasiado.',
  'Nix says: {0}': 'Nix dice: {0}',
  'No option is below {0}.': 'No hay ninguna opción por debajo de {0}.',
  'The files know no user called {0}.': 'Los archivos no conocen ningún usuario llamado {0}.',
  '{0} cannot be installed through {1}.': '{0} no se puede instalar mediante {1}.',
  '{0} is known not to work in this version of NixOS, so it cannot be built.':
    'Se sabe que {0} no funciona en esta versión de NixOS, así que no se puede construir.',
  '{0} does not exist for this kind of computer.': '{0} no existe para este tipo de equipo.',
  '{0} is not free software, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} no es software libre, y sobre estas aplicaciones decide una regla propia ({1}). Permita antes {2} allí.',
  '{0} has known security problems, and a rule of your own decides about such apps ({1}). Allow {2} there first.':
    '{0} tiene problemas de seguridad conocidos, y sobre estas aplicaciones decide una regla propia ({1}). Permita antes {2} allí.',
  '{0} is installed under a condition ({1}). Change the condition there.':
    '{0} se instala bajo una condición ({1}). Cambie la condición allí.',
  '{0} is installed with changes of its own ({1}). Remove it there, so that nothing you wrote is lost.':
    '{0} se instala con cambios propios ({1}). Elimínelo allí, para que no se pierda nada de lo escrito.',
  '{0} is installed by a file that Snowglobe does not change ({1}).':
    '{0} se instala desde un archivo que Snowglobe no cambia ({1}).',
  '{0} is not free software. It is installed only after you have agreed.':
    '{0} no es software libre. Solo se instala después de dar su consentimiento.',
  '{0} has known security problems. It is installed only after you have agreed.':
    '{0} tiene problemas de seguridad conocidos. Solo se instala después de dar su consentimiento.',
  '{0}, line {1}': '{0}, línea {1}',
  'No desktop called {0} is known here.': 'Aquí no se conoce ningún escritorio llamado {0}.',
  '{0}: there is no entry called {1} in the files.':
    '{0}: no hay ninguna entrada llamada {1} en los archivos.',
  '{0}: there is an entry called {1} already.': '{0}: ya hay una entrada llamada {1}.',
  '{0} stands for any name; choose one.': '{0} representa un nombre cualquiera; elija uno.',
  'No set of entries called {0} is known.': 'No se conoce ningún conjunto de entradas llamado {0}.',
  'This takes the hash of a password, as “mkpasswd” prints it, and not the password itself.':
    'Aquí va el hash de una contraseña, tal como lo muestra «mkpasswd», y no la contraseña misma.',
  'Keep it in a file that only the service can read.':
    'Guárdelo en un archivo que solo pueda leer el servicio.',
  'Set {0} instead.': 'Establezca {0} en su lugar.',
  'Every user of the computer could read it from here.':
    'Cualquier usuario del equipo podría leerlo desde aquí.',
  '{0}: NixOS works this out from other settings, and it cannot be set.':
    '{0}: NixOS lo calcula a partir de otros ajustes y no se puede establecer.',
  'There is an account called {0} already.': 'Ya hay una cuenta llamada {0}.',
  'There is no account called {0} in the files.': 'No hay ninguna cuenta llamada {0} en los archivos.',
  'The password is read from a file ({0}), so it is changed there and not in the configuration.':
    'La contraseña se lee de un archivo ({0}), así que se cambia allí y no en la configuración.',
  'The name {0} belongs to a part of the system.': 'El nombre {0} pertenece a una parte del sistema.',
  'A login name has no more than 31 characters.': 'Un nombre de usuario no tiene más de 31 caracteres.',
  'A login name begins with a small letter and has only small letters, digits, “-” and “_”.':
    'Un nombre de usuario empieza por una letra minúscula y solo tiene letras minúsculas, cifras, «-» y «_».',
  'A full name is one line without a colon.': 'Un nombre completo es una línea sin dos puntos.',
  '{0} cannot be the name of a group.': '{0} no puede ser el nombre de un grupo.',
  'This is worked out by Nix or stands under a condition ({0}). Change it there.':
    'Lo calcula Nix o está bajo una condición ({0}). Cámbielo allí.',
  'The helper could not be started.': 'No se ha podido iniciar el programa auxiliar.',
  'The pkexec of this system has not got the rights to ask for a password. Nothing was changed.':
    'El pkexec de este sistema no tiene permiso para pedir una contraseña. No se ha cambiado nada.',
  'The program that asks for the password can only start what has a plain name.':
    'El programa que pide la contraseña solo puede iniciar lo que tiene un nombre sencillo.',
  'The program that asks for the password ended without a word, and nothing was changed.':
    'El programa que pide la contraseña ha terminado sin decir nada, y no se ha cambiado nada.',
  'flake.nix cannot be read.': 'No se puede leer flake.nix.',
  'flake.nix does not say in plain text which release its inputs follow.':
    'flake.nix no dice como texto simple qué versión siguen sus entradas.',
  "The flake's inputs could not be brought to {0}: {1}":
    'No se han podido llevar las entradas del flake a {0}: {1}',
  'What {0} serves is no NixOS.': 'Lo que ofrece {0} no es NixOS.',
  'It was ended early.': 'Se ha interrumpido.',
  'Evaluating the files with the new release took too long.':
    'Evaluar los archivos con la nueva versión ha tardado demasiado.',
  'Rename {0} to {1}': 'Cambiar el nombre de {0} a {1}',
  'Take {0} out': 'Quitar {0}',
  'Some pending changes cannot be made. Look at them in Changes first.':
    'Algunos cambios pendientes no se pueden hacer. Mírelos antes en Cambios.',
  'This computer follows no release.': 'Este equipo no sigue ninguna versión.',
  'The practice computer has no NixOS {0}.': 'El equipo de práctica no tiene NixOS {0}.',
  'The address of the channel names no release.': 'La dirección del canal no indica ninguna versión.',
  'NixOS {0} is not newer than what is here.': 'NixOS {0} no es más reciente que lo que hay aquí.',
  'This is no longer known. Look again.': 'Esto ya no se conoce. Vuelva a comprobar.',
  'Look at what NixOS {0} changes first.': 'Vea antes qué cambia NixOS {0}.',
  'It could not be taken over.': 'No se ha podido incorporar.',
  'The system in this folder can be edited, not upgraded from here.':
    'El sistema de esta carpeta se puede editar, pero no pasar a una versión nueva desde aquí.',
  'This computer follows no release: what it follows is brought up to date as it is.':
    'Este equipo no sigue ninguna versión: lo que sigue se actualiza tal como está.',
  'This configuration is a flake, and flakes are switched off in Nix on this computer.':
    'Esta configuración es un flake, y los flakes están desactivados en Nix en este equipo.',
  'Switch flakes on': 'Activar los flakes',
  'Nix does not answer: its service is not running, or its database is in use by somebody else. Try again in a moment, or restart the computer.':
    'Nix no responde: su servicio no está en ejecución, u otro programa está usando su base de datos. Vuelva a intentarlo en un momento o reinicie el equipo.',
  'The disk is full. Make room by removing old restore points, then apply again.':
    'El disco está lleno. Haga sitio eliminando puntos de restauración antiguos y vuelva a aplicar.',
  'The memory was full, so the work was stopped. Close other programs and apply again.':
    'La memoria se ha llenado, así que el trabajo se ha detenido. Cierre otros programas y vuelva a aplicar.',
  'The question for the password was closed, so nothing was done.':
    'La petición de contraseña se ha cerrado, así que no se ha hecho nada.',
  'This needs the rights of an administrator of this computer, and they were not given.':
    'Esto necesita permisos de administrador de este equipo, y no se han concedido.',
  'It was interrupted before it was finished.': 'Se ha interrumpido antes de terminar.',
  'The partition for starting the computer (/boot) is full. Remove old restore points, then apply again.':
    'La partición de arranque (/boot) está llena. Elimine puntos de restauración antiguos y vuelva a aplicar.',
  'The new system is in place, but {0} did not start.':
    'El nuevo sistema está activado, pero {0} no se ha iniciado.',
  'The new system was built, but the computer’s start menu could not be written, so the next start would still use the old one.':
    'El nuevo sistema se ha construido, pero no se ha podido escribir el menú de arranque del equipo, así que el próximo inicio seguiría usando el antiguo.',
  'The new system is ready, and it takes effect when the computer is restarted.':
    'El nuevo sistema está listo y surte efecto cuando se reinicie el equipo.',
  'Something could not be downloaded. Check the network connection and apply again.':
    'No se ha podido descargar algo. Compruebe la conexión de red y vuelva a aplicar.',
  'Somebody else is changing this computer at the moment. Try again when that is done.':
    'Otra persona o programa está cambiando este equipo en este momento. Vuelva a intentarlo cuando termine.',
  'The configuration asks for <{0}>, and nothing on this computer has that name.':
    'La configuración pide <{0}>, y nada en este equipo tiene ese nombre.',
  'The configuration names {0}. A flake sees only the files inside of it.':
    'La configuración nombra {0}. Un flake solo ve los archivos que están dentro de él.',
  'There is no flake: a file flake.nix is missing.': 'No hay ningún flake: falta un archivo flake.nix.',
  'There is no flake in {0}: a file flake.nix is missing.':
    'No hay ningún flake en {0}: falta un archivo flake.nix.',
  '{0} asks for {1} in its first line, and nothing passes it that.':
    '{0} pide {1} en su primera línea, y nada se lo pasa.',
  'There is nothing called {0} where the configuration asks for it.':
    'No hay nada llamado {0} donde la configuración lo pide.',
  'The flake has nothing called {0}.': 'El flake no tiene nada llamado {0}.',
  'There is nothing called {0} in what is to be built.':
    'No hay nada llamado {0} en lo que se va a construir.',
  'Something is used here that needs to be given {0}, and it is not.':
    'Aquí se usa algo a lo que hay que pasarle {0}, y no se le pasa.',
  'Something is given {0} here, and it does not take that.': 'Aquí se pasa {0} a algo que no lo admite.',
  Something: 'Algo',
  'something else': 'otra cosa',
  'a text': 'un texto',
  '{0} stands where {1} is needed.': '{0} está donde hace falta {1}.',
  '{0} stands where {1} is needed, in {2}.': '{0} está donde hace falta {1}, en {2}.',
  'Nix cannot see the file {0}. In a Git repository it sees only files that Git knows: run “git add -N {1}” there, if the file exists.':
    'Nix no puede ver el archivo {0}. En un repositorio Git solo ve los archivos que Git conoce: ejecute allí «git add -N {1}» si el archivo existe.',
  'The configuration names the file {0}, and there is no such file.':
    'La configuración nombra el archivo {0}, y ese archivo no existe.',
  'Do not import {0}': 'No importar {0}',
  'A semicolon is missing, here or at the end of the line before.':
    'Falta un punto y coma, aquí o al final de la línea anterior.',
  'The file ends too early: something that was opened is never closed.':
    'El archivo termina demasiado pronto: algo que se abrió no se cierra.',
  'Nix cannot read the file: {0} does not fit here.': 'Nix no puede leer el archivo: {0} no encaja aquí.',
  'Nix cannot read the file: {0}.': 'Nix no puede leer el archivo: {0}.',
  'The file uses {0} without asking for it in its first line, as in “{ {1}, ... }:”.':
    'El archivo usa {0} sin pedirlo en su primera línea, como en «{ {1}, ... }:».',
  'The name {0} means nothing where it is used.': 'El nombre {0} no significa nada donde se usa.',
  '{0} is no longer in this version of NixOS: {1}': '{0} ya no está en esta versión de NixOS: {1}',
  'Use {0} instead': 'Usar {0} en su lugar',
  '{0} no longer exists in this version of NixOS.': '{0} ya no existe en esta versión de NixOS.',
  'This version of NixOS has no setting called {0}.':
    'Esta versión de NixOS no tiene ningún ajuste llamado {0}.',
  '{0} stands beside “config” or “options”. In such a file, settings stand inside of “config”.':
    '{0} está junto a «config» u «options». En un archivo así, los ajustes van dentro de «config».',
  '{0} is a group of settings, and it has a value itself (of the type {1}). Perhaps {2}.enable was meant.':
    '{0} es un grupo de ajustes, y tiene él mismo un valor (del tipo {1}). Quizá se quería decir {2}.enable.',
  '{0} in {1}': '{0} en {1}',
  '{0} is set to different values in more than one place. One of them has to go.':
    '{0} tiene valores distintos en más de un lugar. Sobra uno de ellos.',
  '{0} is set to different values: {1}. One of them has to go.':
    '{0} tiene valores distintos: {1}. Sobra uno de ellos.',
  '{0} is declared twice: in {1} and in {2}.': '{0} está declarado dos veces: en {1} y en {2}.',
  '{0} has to be set, and nothing sets it.': 'Hay que establecer {0}, y nada lo establece.',
  'The configuration demands that {0} holds, and it does not.':
    'La configuración exige que se cumpla {0}, y no se cumple.',
  'In the list {0} stands a function. What is given arguments in a list needs brackets around it: (…).':
    'En la lista {0} hay una función. Lo que recibe argumentos en una lista necesita paréntesis alrededor: (…).',
  'NixOS itself ({0})': 'El propio NixOS ({0})',
  'Set {0} to {1}': 'Establecer {0} en {1}',
  'Set {0}.enable to {1}': 'Establecer {0}.enable en {1}',
  '{0} has a value which does not fit: it takes {1}.': '{0} tiene un valor que no es válido: admite {1}.',
  '{0} has the value {1}, which does not fit: it takes {2}.':
    '{0} tiene el valor {1}, que no es válido: admite {2}.',
  '{0} is not free software, and the configuration does not allow it yet.':
    '{0} no es software libre, y la configuración aún no lo permite.',
  '{0} is not free software ({1}), and the configuration does not allow it yet.':
    '{0} no es software libre ({1}), y la configuración aún no lo permite.',
  'Allow {0}': 'Permitir {0}',
  '{0} has known security problems, so NixOS does not install it unless it is allowed by name.':
    '{0} tiene problemas de seguridad conocidos, así que NixOS no lo instala si no se permite por su nombre.',
  'Allow {0} all the same': 'Permitir {0} de todos modos',
  '{0} is known not to work in this version of NixOS.':
    'Se sabe que {0} no funciona en esta versión de NixOS.',
  'A download': 'Una descarga',
  '{0} was downloaded, and it is not what was expected: it has changed where it comes from. Update, or try again later.':
    'Se ha descargado {0}, y no es lo que se esperaba: ha cambiado en su lugar de origen. Actualice o vuelva a intentarlo más tarde.',
  'Building {0} was stopped from outside, most likely because the memory was full. Close other programs and apply again.':
    'La construcción de {0} se ha detenido desde fuera, probablemente porque la memoria se había llenado. Cierre otros programas y vuelva a aplicar.',
  'A package': 'Un paquete',
  '{0} could not be built: it took too long.': 'No se ha podido construir {0}: ha tardado demasiado.',
  '{0} could not be built on this kind of computer.': 'No se ha podido construir {0} en este tipo de equipo.',
  '{0} could not be built.': 'No se ha podido construir {0}.',
  '{0} both bring the file {1}. Only one of them can be installed this way.':
    '{0} traen el mismo archivo, {1}. Solo uno se puede instalar así.',
  'Switch {0} off': 'Desactivar {0}',
  'A setting depends on itself, so that Nix would never come to an end.':
    'Un ajuste depende de sí mismo, de modo que Nix no terminaría nunca.',
  '{0} depends on itself, so that Nix would never come to an end.':
    '{0} depende de sí mismo, de modo que Nix no terminaría nunca.',
  'What is imported here depends on {0}, and {1} depends on what is imported. Import the file always, and put the condition inside of it.':
    'Lo que se importa aquí depende de {0}, y {1} depende de lo que se importa. Importe siempre el archivo y ponga la condición dentro de él.',
  'Something could not be reached. Check the network connection and apply again.':
    'No se ha podido conectar con un servidor. Compruebe la conexión de red y vuelva a aplicar.',
  '{0} could not be reached. Check the network connection and apply again.':
    'No se ha podido conectar con {0}. Compruebe la conexión de red y vuelva a aplicar.',
  'Perhaps {0} was meant.': 'Quizá se quería decir {0}.',
  'Nobody answered the question for the password within # minutes, so it was closed and nothing was changed.':
    {
      one: 'La petición de contraseña quedó sin respuesta durante # minuto, así que se ha cerrado y no se ha cambiado nada.',
      other:
        'La petición de contraseña quedó sin respuesta durante # minutos, así que se ha cerrado y no se ha cambiado nada.',
    },
  '# files were changed': { one: '# archivo ha cambiado', other: '# archivos han cambiado' },
};
