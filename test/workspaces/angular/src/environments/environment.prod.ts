export const environment = {
  production: true,
  kakaoKey: '0123456789abcdef0123456789abcdef',
  site: 'https://camping.example.com',
};
