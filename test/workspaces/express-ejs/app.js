const express = require('express');
const helmet = require('helmet');

const app = express();
app.set('view engine', 'ejs');
app.use(
  helmet({
    contentSecurityPolicy: {
      directives: {
        scriptSrc: ["'self'", "'unsafe-inline'", 'https://t1.kakaocdn.net'],
        connectSrc: ["'self'", 'https://kapi.kakao.com'],
        formAction: ["'self'", 'https://sharer.kakao.com'],
      },
    },
  }),
);

app.get('/articles/:id', (request, response) => {
  response.render('article', { article: find(request.params.id), kakaoKey: process.env.KAKAO_JS_KEY });
});

app.listen(3000);
