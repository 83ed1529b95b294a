/** What polkit's agent shows when the helper is to become root, in the languages that Snowglobe is asked for in. */

/** By `xml:lang`; polkit falls back from `de_AT.UTF-8` to `de`, and to English where there is nothing. */
export const words = {
  en: {
    description: 'Change the system with Snowglobe',
    message: 'Authentication is required so that Snowglobe can change this system',
  },
  de: {
    description: 'Das System mit Snowglobe ändern',
    message: 'Legitimierung ist erforderlich, damit Snowglobe dieses System ändern kann',
  },
  fr: {
    description: 'Modifier le système avec Snowglobe',
    message: 'Une authentification est requise pour que Snowglobe puisse modifier ce système',
  },
  es: {
    description: 'Cambiar el sistema con Snowglobe',
    message: 'Se requiere autenticación para que Snowglobe pueda cambiar este sistema',
  },
  uk: {
    description: 'Змінити систему за допомогою Snowglobe',
    message: 'Потрібна автентифікація, щоб Snowglobe міг змінити цю систему',
  },
  zh_CN: {
    description: '使用 Snowglobe 更改系统',
    message: '需要进行身份验证，Snowglobe 才能更改此系统',
  },
};
