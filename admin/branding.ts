import type { BrandingOptions } from 'adminjs';
import { BACK_OFFICE_PATH } from './back-office.ts';

/** The product's name and the dashboard's colours, in their light scheme. */
export const branding: BrandingOptions = {
  companyName: 'AI Agent Factory',
  logo: false,
  favicon: `${BACK_OFFICE_PATH}/frontend/assets/favicon.svg`,
  withMadeWithLove: false,
  theme: {
    colors: {
      primary100: '#0b6a57',
      primary80: '#2b7f6e',
      primary60: '#5a9c8f',
      primary40: '#9cc7bd',
      primary20: '#deefe8',
      accent: '#084f41',
      grey100: '#1b1f1d',
      grey80: '#3c423d',
      grey60: '#565b53',
      grey40: '#6f6a5d',
      grey20: '#eeebe2',
      text: '#1b1f1d',
      bg: '#f6f4ee',
      filterBg: '#ffffff',
      container: '#ffffff',
      sidebar: '#ffffff',
      border: '#ddd8ca',
      separator: '#ddd8ca',
      highlight: '#f6f4ee',
      inputBorder: '#857f70',
      errorDark: '#8a1f18',
      error: '#a8281f',
      errorLight: '#fbe9e6',
      successDark: '#084f41',
      success: '#0b6a57',
      successLight: '#deefe8',
      infoDark: '#0b6a57',
      info: '#0b6a57',
      infoLight: '#deefe8',
      love: '#0b6a57',
    },
  },
};
