/** What people come to do, on Home and in the search. */
import type { tasksTexts as english } from '../en/tasks.ts';
import type { Translation } from '../load-texts.ts';

export const tasksTexts: Translation<typeof english> = {
  'search.task': 'Acción',
  'task.smallWords':
    'un, una, unos, unas, el, la, los, las, lo, mi, mis, nuestro, nuestra, este, esta, esto, a, al, en, de, del, con, desde, por, para, que, quiero, quisiera, querría, necesito, me, gustaría, cómo, como, hago, hacer, puedo, se, puede, por favor, algún, alguna, nuevo, nueva, otro, otra',
  'task.install-app': 'Instalar una aplicación',
  'task.install-app.words':
    'añadir, agregar, bajar, descargar, conseguir, programa, software, paquete, app, poner',
  'task.bluetooth': 'Activar Bluetooth',
  'task.bluetooth.words':
    'encender, habilitar, conectar, emparejar, vincular, auriculares, cascos, audífonos, inalámbrico, altavoz, parlante',
  'task.printer': 'Añadir una impresora',
  'task.printer.words': 'configurar, imprimir, impresión, conectar, instalar, agregar',
  'task.person': 'Añadir una persona',
  'task.person.words':
    'usuario, usuaria, cuenta, crear, hijo, hija, niño, invitado, familia, inicio de sesión, agregar',
  'task.share': 'Compartir una carpeta',
  'task.share.words': 'compartir archivos, fichero, directorio, red, windows, samba',
  'task.update': 'Actualizar el equipo',
  'task.update.words': 'ordenador, computadora, pc, sistema, última, versión, parches, poner al día',
  'task.room': 'Hacer sitio en el disco',
  'task.room.words': 'liberar, espacio, limpiar, borrar, eliminar, viejo, antiguo, lleno, almacenamiento',
  'task.go-back': 'Volver a un día anterior',
  'task.go-back.words': 'deshacer, restaurar, revertir, recuperar, ayer, historial, atrás',
  'task.password': 'Cambiar una contraseña',
  'task.password.words':
    'clave, establecer, poner, olvidada, olvidé, restablecer, inicio de sesión, usuario, password',
  'task.remove-app': 'Eliminar una aplicación',
  'task.remove-app.words': 'desinstalar, borrar, quitar, programa, software, app',
  'task.language': 'Cambiar el idioma',
  'task.language.words': 'poner, lengua, español, castellano, inglés, alemán, francés, regional, traducir',
  'task.keyboard': 'Elegir la distribución del teclado',
  'task.keyboard.words':
    'cambiar, poner, teclas, escribir, eñe, tildes, acentos, español, latinoamericano, qwerty, azerty, dvorak',
  'task.time-zone': 'Elegir la zona horaria',
  'task.time-zone.words': 'cambiar, poner, huso, reloj, hora, fecha',
  'task.computer-name': 'Dar nombre a este equipo',
  'task.computer-name.words':
    'renombrar, cambiar, poner, hostname, ordenador, computadora, pc, nombre del host',
  'task.desktop': 'Elegir otro escritorio',
  'task.desktop.words': 'cambiar, entorno, gnome, kde, plasma',
  'task.remote': 'Acceder a este equipo desde otro',
  'task.remote.words': 'ssh, remoto, acceso, conectar, servidor, entrar, a distancia, ordenador, computadora',
  'task.games': 'Jugar con Steam',
  'task.games.words': 'juegos, videojuegos, gaming, instalar, activar, configurar',
  'task.battery': 'Ahorrar batería',
  'task.battery.words': 'portátil, laptop, notebook, durar más, energía, tapa, suspender, consumo',
  'task.update-by-itself': 'Actualizar automáticamente',
  'task.update-by-itself.words': 'automático, automática, actualizaciones, solo, sola, activar',
  'task.clean-by-itself': 'Limpiar automáticamente',
  'task.clean-by-itself.words':
    'automático, automática, borrar, eliminar, viejo, basura, liberar espacio, activar',
};
