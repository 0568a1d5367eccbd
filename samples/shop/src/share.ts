declare const Kakao: any;

const SHOP = 'https://www.bakery.example.com';

export function shareProduct(): void {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title: '소금빵 세트',
      description: '오늘 구운 소금빵 네 개',
      imageUrl: 'https://bakery.example.com/images/salt-bread.jpg',
      link: {
        mobileWebUrl: 'https://bakery.example.com/products/salt-bread',
        // Mistake on purpose: www.bakery.example.com is not among the manifest's webDomains.
        webUrl: `${SHOP}/products/salt-bread`,
      },
    },
    buttons: [
      {
        title: '주문하기',
        link: {
          mobileWebUrl: 'https://bakery.example.com/order',
          webUrl: 'https://bakery.example.com/order',
        },
      },
    ],
  });
}

export function inviteFriend(inviter: string): void {
  Kakao.Share.sendCustom({
    // Mistake on purpose: the SDK wants a number.
    templateId: '12345',
    templateArgs: { inviter },
  });
}
