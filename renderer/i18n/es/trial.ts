/** Trying a new system: the countdown, the two answers, how it ended, and what is preferred. */
import type { trialTexts as english } from '../en/trial.ts';
import type { Translation } from '../load-texts.ts';

export const trialTexts: Translation<typeof english> = {
  'trial.start': 'Probar durante {duration}',
  'trial.options': 'Cómo funciona una prueba',
  'trial.seconds': '{count, plural, one {# segundo} other {# segundos}}',
  'trial.minutes': '{count, plural, one {# minuto} other {# minutos}}',
  'trial.secondsShort': '{count, number} s',
  'trial.minutesShort': '{count, number} min',

  'trial.title': '¿Conservar esto?',
  'trial.text': 'El nuevo sistema está en ejecución. Échele un vistazo y consérvelo si todo va bien.',
  'trial.silence':
    'Si no hace nada, el equipo vuelve a su estado anterior. También si Snowglobe se cierra o el equipo se reinicia.',
  'trial.subtitle': 'Puede usar el equipo como siempre mientras se decide.',
  'trial.left': 'Tiempo para conservarlo: {time}',
  'trial.keep': 'Conservar',
  'trial.goBack': 'Volver atrás ahora',
  'trial.barTitle': '¿Conservar el nuevo sistema?',
  'trial.barLeft': 'vuelve atrás en {time}',
  'trial.announceStart':
    'Se está probando el nuevo sistema. Consérvelo en un plazo de {duration}; si no, el equipo vuelve atrás solo.',
  'trial.announceLeft': 'Tiempo restante para conservar el nuevo sistema: {duration}.',
  'trial.keepRefused':
    'El equipo que debe responder todavía no ha respondido, así que aún no se conserva nada. Vuelva a intentarlo en un momento.',
  'trial.notKept': 'No se ha podido conservar el nuevo sistema',
  'trial.over': 'La prueba ya ha terminado',

  'trial.durationLabel': 'Tiempo para conservarlo',
  'trial.durationText': 'Si nadie responde en este tiempo, el equipo vuelve atrás solo.',
  'trial.checkLabel': 'Un equipo que debe responder',
  'trial.checkPlaceholder': 'router.local:22',
  'trial.checkText': 'Para quien está a distancia: la prueba termina cuando deja de responder.',
  'trial.checkWrong': 'Un nombre o una dirección, dos puntos y un puerto, como router.local:22',

  'wentBack.title': 'Se ha vuelto atrás',
  'wentBack.silence': 'Nadie conservó el nuevo sistema a tiempo, así que el equipo está como antes.',
  'wentBack.asked': 'El equipo está como antes.',
  'wentBack.app-closed': 'Snowglobe se cerró durante la prueba, así que el equipo está como antes.',
  'wentBack.check-failed': 'El equipo que debía responder no respondió, así que todo está como antes.',
  'wentBack.restarted': 'El equipo se reinició durante la prueba, así que está como antes.',
  'wentBack.changes': 'Sus cambios siguen aquí y puede probarlos otra vez.',

  'preferences.title': 'Al aplicar',
  'preferences.trial': 'Prueba de un nuevo sistema',
  'preferences.close': 'Cerrar',
  'preferences.notKept': 'No se ha podido guardar esta preferencia',
  'preferences.commit': 'Hacer un commit cada vez que se aplica',
  'preferences.commitText':
    'Si la configuración está en un repositorio Git: un commit que describe los cambios con palabras. El trabajo que aún no está en Git se deja intacto.',
};
