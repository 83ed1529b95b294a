/** Snowglobe in the browser of another computer, and who is using it. */
import type { remoteTexts as english } from '../en/remote.ts';
import type { Translation } from '../load-texts.ts';

export const remoteTexts: Translation<typeof english> = {
  'menu.remote': 'Usar desde otro equipo',
  'remote.title': 'Usar desde otro equipo',
  'remote.text':
    'Snowglobe solo responde en el equipo en el que se ejecuta. Un túnel SSH lo trae a su pantalla, cifrado, y no deja entrar a nadie más.',
  'remote.serve': 'En el equipo que se va a administrar, inícielo sin ventana:',
  'remote.tunnel': 'En el equipo que tiene delante, abra el túnel:',
  'remote.address':
    'Abra después la dirección que mostró la primera orden. Sirve una sola vez; al usarla, aparece la siguiente.',
  'remote.commands': 'Órdenes',
  'remote.sessions': 'Quién usa este Snowglobe',
  'remote.others':
    '{count, plural, =0 {Solo este navegador.} one {Este navegador y # más.} other {Este navegador y # más.}}',
  'remote.endOthers': 'Cerrar las demás sesiones',
  'remote.end': 'Cerrar sesión aquí',
  'remote.failed': 'No ha funcionado. Inténtelo de nuevo o reinicie Snowglobe.',
  'remote.close': 'Cerrar',
  'banner.sessionEnded':
    'La sesión de Snowglobe se ha cerrado aquí. Sus cambios se conservan. Abra la última dirección que haya mostrado.',
};
