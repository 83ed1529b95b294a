/** The tour of the first start, and the menu that leads to it again. */
import type { tourTexts as english } from '../en/tour.ts';
import type { Translation } from '../load-texts.ts';

export const tourTexts: Translation<typeof english> = {
  'menu.open': 'Меню',
  'menu.preferences': 'Налаштування…',
  'menu.tour': 'Показати знайомство',

  'tour.title': 'Вітаємо у Snowglobe',
  'tour.step': 'Крок {step} з {count}',
  'tour.skip': 'Пропустити знайомство',
  'tour.back': 'Назад',
  'tour.next': 'Далі',
  'tour.end': 'Почати роботу',

  'tour.loop.title': 'Позначте, перегляньте, застосуйте',
  'tour.loop.text':
    'Позначайте потрібні застосунки й заповнюйте параметри. Поки що нічого не відбувається: зміни збираються, доки ви їх не застосуєте. Якщо результат не сподобається, поверніть комп’ютер до попереднього стану.',
  'tour.practice.title': 'Практикуйтеся без ризику',
  'tour.practice.here':
    'Це навчальний комп’ютер — невелика NixOS в окремій теці. Пробуйте що завгодно: ваша справжня система залишиться без змін.',
  'tour.practice.elsewhere':
    'Перш ніж змінювати цей комп’ютер, можна все спробувати на навчальному — невеликій NixOS в окремій теці. Запустіть його цією командою:',
  'tour.search.title': 'Шукайте все через Ctrl+K',
  'tour.search.text':
    'Натисніть Ctrl+K на будь-якій сторінці й введіть, що хочете зробити, наприклад «друк» або «фото». Там знайдуться застосунки, параметри й сторінки.',
};
