import { Component } from '@angular/core';
import { environment } from '../environments/environment';

declare const Kakao: any;

@Component({
  selector: 'app-root',
  template: '<button (click)="share()">공유</button><button (click)="guide()">안내</button>',
})
export class CampComponent {
  readonly camp = { id: 7, name: '솔숲 캠핑장', photo: 'https://camping.example.com/photos/7.jpg' };

  share(): void {
    const url = `${environment.site}/camps/${this.camp.id}`;
    Kakao.Share.sendDefault({
      objectType: 'feed',
      content: {
        title: this.camp.name,
        imageUrl: this.camp.photo,
        link: { mobileWebUrl: url, webUrl: url },
      },
    });
  }

  guide(): void {
    Kakao.Share.sendDefault({
      objectType: 'text',
      text: '캠핑 준비물 안내',
      link: { mobileWebUrl: 'camping.example.com/guide', webUrl: 'https://camping.example.com/guide' },
    });
  }
}
