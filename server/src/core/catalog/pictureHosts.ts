/**
 * Addresses of pictures that Kakao's server does not get a picture from, although they open in a browser. From the
 * services' own documentation and pages, 2026-11.
 */

export type PictureFault =
  /** The address is that of a page that shows the picture. */
  | 'page'
  /** Only who is logged in gets it. */
  | 'login'
  /** The signature in the address holds for minutes or days. */
  | 'expires'
  /** It answers with a description in JSON. */
  | 'description';

export interface PictureHost {
  readonly name: string;
  readonly fault: PictureFault;
  /** The host, or what stands behind a dot at its end; undefined for any. */
  readonly host?: string;
  /** Matches the path with the query, of which a part in the middle may be missing. */
  readonly path: RegExp;
  /** Query that makes an address of this kind answer with the picture. */
  readonly unless?: RegExp;
  /** Only where the whole address is known: what follows could make it another. */
  readonly whole?: true;
  /** What makes the picture's own address of it: a pattern of the whole, and what takes its place. */
  readonly direct?: readonly [RegExp, string];
}

export const pictureHosts: readonly PictureHost[] = [
  {
    name: 'GitHub',
    fault: 'page',
    host: 'github.com',
    path: /^\/[\w.-]+\/[\w.-]+\/blob\//,
    unless: /[?&]raw=/,
    direct: [
      /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)\/blob\//i,
      'https://raw.githubusercontent.com/$1/$2/',
    ],
  },
  {
    name: 'GitLab',
    fault: 'page',
    host: 'gitlab.com',
    path: /^\/[\w./-]{1,300}\/-\/blob\//,
    direct: [/\/-\/blob\//, '/-/raw/'],
  },
  { name: 'Google Drive', fault: 'page', host: 'drive.google.com', path: /^\/(?:file\/d\/|open\?|drive\/)/ },
  { name: 'Google Photos', fault: 'page', host: 'photos.app.goo.gl', path: /^\/\w/ },
  { name: 'Google Photos', fault: 'page', host: 'photos.google.com', path: /^\/(?:share|photo|u\/\d)/ },
  { name: 'Google', fault: 'page', host: 'google.com', path: /^\/(?:imgres|search|url)\?/ },
  {
    name: 'Dropbox',
    fault: 'page',
    host: 'dropbox.com',
    path: /^\/(?:s|sh|scl)\//,
    unless: /[?&](?:raw|dl)=1(?:&|$)/,
    whole: true,
    direct: [/([?&])dl=0(?=&|$)/, '$1raw=1'],
  },
  { name: 'OneDrive', fault: 'page', host: '1drv.ms', path: /^\/\w/ },
  { name: 'Imgur', fault: 'page', host: 'imgur.com', path: /^\/(?:a\/|gallery\/)?[\w-]+$/, whole: true },
  { name: 'ImgBB', fault: 'page', host: 'ibb.co', path: /^\/\w+$/, whole: true },
  { name: 'Postimages', fault: 'page', host: 'postimg.cc', path: /^\/\w+$/, whole: true },
  {
    name: 'Unsplash',
    fault: 'page',
    host: 'unsplash.com',
    path: /^\/(?:ko\/)?[^\s/?]+\/[^\s/?]+$/,
    whole: true,
  },
  { name: 'Pinterest', fault: 'page', host: 'pinterest.com', path: /^\/pin\// },
  { name: 'Pinterest', fault: 'page', host: 'pin.it', path: /^\/\w/ },
  { name: 'Instagram', fault: 'page', host: 'instagram.com', path: /^\/(?:p|reel)\/[\w-]+\/?$/, whole: true },
  { name: 'Figma', fault: 'page', host: 'figma.com', path: /^\/(?:file|design|proto)\// },
  { name: 'Canva', fault: 'page', host: 'canva.com', path: /^\/design\// },
  {
    name: 'Notion',
    fault: 'page',
    host: 'notion.so',
    path: /^\/(?!image\/|icons\/|images\/)[^\s?]*[0-9a-f]{32}(?:$|\?)/,
    whole: true,
  },
  { name: 'Flickr', fault: 'page', host: 'flickr.com', path: /^\/photos\// },
  {
    name: 'Pixabay',
    fault: 'page',
    host: 'pixabay.com',
    path: /^\/(?:ko\/)?(?:photos|illustrations|vectors)\//,
  },
  { name: 'Pexels', fault: 'page', host: 'pexels.com', path: /^\/(?:ko-kr\/)?photo\// },
  { name: 'Lightshot', fault: 'page', host: 'prnt.sc', path: /^\/\w/ },
  { name: 'Wikimedia Commons', fault: 'page', host: 'commons.wikimedia.org', path: /^\/wiki\/File:/ },
  { name: 'YouTube', fault: 'page', host: 'youtube.com', path: /^\/(?:watch\?|shorts\/)/ },
  { name: 'YouTube', fault: 'page', host: 'youtu.be', path: /^\/[\w-]/ },
  { name: 'Google Cloud Storage', fault: 'login', host: 'storage.cloud.google.com', path: /^\// },
  { name: 'Discord', fault: 'login', host: 'discord.com', path: /^\/channels\// },
  { name: 'SharePoint', fault: 'login', host: 'sharepoint.com', path: /^\// },
  { name: 'Supabase', fault: 'login', path: /^\/storage\/v1\/object\/authenticated\// },
  { name: 'Supabase', fault: 'expires', path: /^\/storage\/v1\/object\/sign\// },
  { name: 'Amazon S3', fault: 'expires', path: /[?&]X-Amz-(?:Signature|Expires)=/i },
  {
    name: 'Amazon S3',
    fault: 'expires',
    host: 'amazonaws.com',
    path: /[?&]AWSAccessKeyId=[^\s]{0,300}&Expires=|[?&]Expires=\d/,
  },
  { name: 'Google Cloud Storage', fault: 'expires', path: /[?&]X-Goog-(?:Signature|Expires)=/i },
  { name: 'Azure Storage', fault: 'expires', host: 'blob.core.windows.net', path: /[?&]sig=/ },
  { name: 'GitHub', fault: 'expires', host: 'private-user-images.githubusercontent.com', path: /[?&]jwt=/ },
  { name: 'Instagram', fault: 'expires', host: 'cdninstagram.com', path: /[?&]oe=[0-9a-f]{8}/i },
  { name: 'Discord', fault: 'expires', host: 'cdn.discordapp.com', path: /^\/attachments\// },
  { name: 'Discord', fault: 'expires', host: 'media.discordapp.net', path: /^\/attachments\// },
  { name: 'Tistory', fault: 'expires', host: 'kakaocdn.net', path: /[?&]expires=\d{9,}/ },
  {
    name: 'Firebase Storage',
    fault: 'description',
    host: 'firebasestorage.googleapis.com',
    path: /^\/v0\/b\/[^\s/]{1,200}\/o\//,
    unless: /[?&]alt=media/,
    whole: true,
  },
];
