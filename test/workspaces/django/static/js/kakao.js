function sendGarden(id, name) {
  if (!Kakao.isInitialized()) Kakao.init('0123456789abcdef0123456789abcdef');
  Kakao.Share.sendCustom({
    templateId: 66239,
    templateArgs: { name: name, path: 'gardens/' + id },
    callback: function () {},
  });
}
