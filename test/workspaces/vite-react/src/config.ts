export const siteUrl = import.meta.env.VITE_SITE_URL;
export const hall = { name: '햇살 정원', address: '서울 종로구 자하문로 1' } as const;
