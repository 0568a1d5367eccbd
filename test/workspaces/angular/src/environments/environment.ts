export const environment = {
  production: false,
  kakaoKey: '0123456789abcdef0123456789abcdef',
  site: 'http://localhost:4300',
};
