(function () {
  if (!Kakao.isInitialized()) {
    Kakao.init(greenLetter.key);
  }
})();
