/**
 * Names people write where the SDK wants another: from other platforms' SDKs, older versions, REST, and public code.
 * Only names whose meaning leaves no doubt; spelling differences (`web_url`, `imageURL`) are found without a list.
 */
import type { ObjectName } from './schema.ts';

/** Object (`message` is the argument itself) to mistaken name to right name. */
export const mistakenKeys: Readonly<
  Partial<Record<ObjectName | 'message', Readonly<Record<string, string>>>>
> = {
  message: {
    type: 'objectType',
    button: 'buttons',
    templateParams: 'templateArgs',
    args: 'templateArgs',
    url: 'requestUrl',
    callbackArgs: 'serverCallbackArgs',
  },
  link: {
    androidExecParams: 'androidExecutionParams',
    iosExecParams: 'iosExecutionParams',
    androidParams: 'androidExecutionParams',
    iosParams: 'iosExecutionParams',
    url: 'webUrl',
    pcWebUrl: 'webUrl',
    mobileUrl: 'mobileWebUrl',
    mWebUrl: 'mobileWebUrl',
  },
  headerLink: { url: 'webUrl', mobileUrl: 'mobileWebUrl' },
  content: {
    image: 'imageUrl',
    thumbnail: 'imageUrl',
    thumbnailUrl: 'imageUrl',
    desc: 'description',
    text: 'description',
    links: 'link',
  },
  button: { name: 'title', text: 'title', label: 'title' },
  social: {
    like: 'likeCount',
    comment: 'commentCount',
    shareCount: 'sharedCount',
    view: 'viewCount',
    subscriber: 'subscriberCount',
  },
  commerce: {
    price: 'regularPrice',
    salePrice: 'discountPrice',
    currency: 'currencyUnit',
    name: 'productName',
  },
  itemContent: { item: 'items', total: 'sum' },
  'items.item': { title: 'item', name: 'item', value: 'itemOp', price: 'itemOp' },
};
