module.exports = {
  siteMetadata: { title: '느린 블로그', siteUrl: 'https://slow.example.com' },
};
