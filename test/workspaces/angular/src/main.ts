import { bootstrapApplication } from '@angular/platform-browser';
import { environment } from './environments/environment';
import { CampComponent } from './app/camp.component';

declare const Kakao: any;

Kakao.init(environment.kakaoKey);
bootstrapApplication(CampComponent);
