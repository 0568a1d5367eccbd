/** What of a native app's files no reader looks into, by the name of the platform: the Doctor says so. */
import type { Localized } from '../../text/messages.ts';

const ofAndroid: Localized = { en: 'Android: build flavours', ko: 'Android: 빌드 flavor' };
const ofIos: Localized = { en: 'iOS: Objective-C, Tuist, XcodeGen', ko: 'iOS: Objective-C, Tuist, XcodeGen' };
const both = [ofAndroid, ofIos];

export const notRead: Readonly<Record<string, readonly Localized[]>> = {
  Android: [ofAndroid],
  iOS: [ofIos],
  Flutter: both,
  'React Native': both,
  Expo: both,
  Capacitor: both,
};
