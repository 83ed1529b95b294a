/** Locales of the GNU C library for languages and countries that have many people, with names to read. */
import type { Suggestion } from '#shared/api/options.ts';

const names =
  'af_ZA am_ET ar_AE ar_EG ar_MA ar_SA be_BY bg_BG bn_BD bn_IN bs_BA ca_ES cs_CZ cy_GB da_DK de_AT de_BE de_CH de_DE ' +
  'de_LI de_LU el_CY el_GR en_AU en_BW en_CA en_DK en_GB en_HK en_IE en_IL en_IN en_NG en_NZ en_PH en_SG en_US ' +
  'en_ZA es_AR es_BO es_CL es_CO es_CR es_CU es_DO es_EC es_ES es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_PY ' +
  'es_SV es_US es_UY es_VE et_EE eu_ES fa_IR fi_FI fil_PH fr_BE fr_CA fr_CH fr_FR fr_LU ga_IE gl_ES gu_IN he_IL ' +
  'hi_IN hr_HR hu_HU hy_AM id_ID is_IS it_CH it_IT ja_JP ka_GE kk_KZ km_KH kn_IN ko_KR lt_LT lv_LV mk_MK ml_IN ' +
  'mn_MN mr_IN ms_MY mt_MT my_MM nb_NO ne_NP nl_AW nl_BE nl_NL nn_NO pa_IN pa_PK pl_PL pt_BR pt_PT ro_RO ru_RU ' +
  'ru_UA si_LK sk_SK sl_SI sq_AL sr_RS sv_FI sv_SE sw_KE ta_IN te_IN th_TH tr_CY tr_TR uk_UA ur_PK uz_UZ vi_VN ' +
  'zh_CN zh_HK zh_SG zh_TW zu_ZA';

let known: readonly Suggestion[] | undefined;

export function locales(): readonly Suggestion[] {
  known ??= [{ value: 'C.UTF-8', label: 'None (as programs are written)' }, ...named()];
  return known;
}

function named(): readonly Suggestion[] {
  const languages = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
  return names
    .split(' ')
    .map((name) => ({
      value: `${name}.UTF-8`,
      label: languages.of(name.replace('_', '-')) ?? name,
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
}
