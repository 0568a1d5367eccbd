import React from 'react';

export const onRenderBody = ({ setHeadComponents, setHtmlAttributes }) => {
  setHtmlAttributes({ lang: 'ko' });
  setHeadComponents([
    <script
      key="kakao-sdk"
      src="https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js"
      integrity="sha384-oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy"
      crossOrigin="anonymous"
    />,
  ]);
};
