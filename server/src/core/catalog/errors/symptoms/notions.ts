/**
 * What people say when something goes wrong, by notion, in both languages. English is given by the beginnings of words,
 * with `not` for every negation; Korean by stems, whose blanks do not count. What begins with a stem needs none of its
 * own. Collected from public issues and forum
 * threads about Kakao Share (read 2026-11-25).
 */

export interface Notion {
  /** Ways to say it, divided by `|`. */
  readonly en: string;
  readonly ko: string;
  /** How much it tells of two symptoms apart. Default: 1. */
  readonly weight?: number;
}

export const notions = {
  // What a sentence is about.
  kakao: { en: 'kakao|katalk', ko: '카카오|카톡|까톡|카캌오', weight: 0 },
  share: {
    en: 'share|sharing|senddefault|sendcustom|sendscrap|sendfeed|invite|kakaolink|createdefaultbutton',
    ko: '공유|초대하기|카카오링크|카톡링크|링크 보내기',
    weight: 0,
  },
  message: {
    en: 'message|card|bubble|chat|template|feed',
    ko: '메시지|메세지|말풍선|카드|톡방|대화방|채팅|받은 사람|받는 사람|수신자',
    weight: 0.8,
  },
  button: { en: 'button|btn', ko: '버튼|버턴', weight: 0.8 },
  link: { en: 'link|url|address', ko: '링크|주소|웹으로' },
  window: { en: 'window|pop up|popup|tab|dialog|picker', ko: '팝업|새 창|공유창|공유 창|창이|창만|새탭' },
  picture: {
    en: 'image|picture|thumbnail|photo|og|og:image|preview|img',
    ko: '이미지|사진|썸네일|섬네일|그림|미리보기|프리뷰',
  },
  title: {
    en: 'title|description|preview|scrap|og tag|og:|open graph|meta tag',
    ko: '제목|설명|미리보기|스크랩|메타 태그|og태그',
  },
  click: {
    en: 'click|press|tap|tapp|push|touch|hit',
    ko: '누르|눌러|눌르|클릭|터치|탭하',
    weight: 0.1,
  },
  // Where.
  phone: {
    en: 'mobile|phone|iphone|android|ios|galaxy|safari|tablet|ipad|smartphone|handset|real device',
    ko: '모바일|휴대폰|핸드폰|핸폰|폰에서|폰으로|폰은|아이폰|안드로이드|갤럭시|스마트폰|사파리|아이패드|실기기',
    weight: 1.2,
  },
  pc: {
    en: 'pc|desktop|computer|laptop|mac|macbook|windows|web browser',
    ko: '피씨|데스크탑|데스크톱|컴퓨터|노트북|맥북|윈도우',
    weight: 1.2,
  },
  inApp: {
    en: 'in app|inapp|webview|web view|instagram|facebook browser|inside our app|inside the app|hybrid app|wkwebview|capacitor|kakaotalk browser|naver app',
    ko: '인앱|웹뷰|앱 안에서|앱안 브라우저|앱 내|하이브리드|카톡 안에서|카카오톡 안에서|카카오톡 브라우저|인스타|네이버앱|네이버 앱',
    weight: 1.3,
  },
  local: {
    en: 'local|dev server|my machine|development|127 0',
    ko: '로컬|개발 환경|개발서버|개발 서버|제 컴퓨터|라이브 서버',
    weight: 1.25,
  },
  deployed: {
    en: 'deploy|production|vercel|netlify|github pages|live site|live server|hosted|hosting|real server|staging',
    ko: '배포|운영|프로덕션|실서버|서버에 올|버셀|상용|실제 도메인|도메인에서|실제 페이지|실제 사이트|실제 서버|실제 서비스|실 서버|호스팅',
    weight: 1.25,
  },
  storeBuild: {
    en: 'release|only in debug|debug only|app distribution|testflight|store build|store version|play store build|signed apk|internal test|aab|published app|proguard|obfuscat|minifyenabled|internal app shar',
    ko: '릴리즈|릴리스|디버그에서만|디버그만|스토어 버전|스토어에서 받|스토어 배포|스토어에 배포|스토어에 올|스토어에서 다운|앱 디스트리뷰션|테스트플라이트|내부 테스트|서명된|배포 앱|배포한 앱|출시|난독화|프로가드|내부 앱 공유',
    weight: 1.4,
  },
  // What happens.
  works: {
    en: 'work|fine|ok|okay|succeed|good',
    ko: '되는데|되지만|잘 되|정상|작동합|동작합|됩니다|되고',
    weight: 0.2,
  },
  fails: {
    en: 'not|fail|broken|break|error|nothing|no response|no reaction|unresponsive|crash|stuck|issue|problem',
    ko: '안 되|안 댐|안 대요|되지 않|작동 안|동작 안|작동하지|동작하지|작동을 안|동작을 안|실행 안|실행되지|안 뜨|안 떠|안 열|열리지|안 나|나오지|에러|오류|실패|반응이 없|반응 없|무반응|먹통|불가|안 먹|못 하|안 가|안 보내|전송되지|보내지지|안 와|안 옴|안 켜|문제가|문제 발생|튕겨|튕김|먹히지|안 넘어|미작동|미동작|이동하지|이동을 안',
    weight: 0.5,
  },
  nothing: {
    en: 'nothing happen|nothing occur|nothing is happen|nothing work|nothing at all|nothing show|nothing open|nothing come|nothing pop|no response|no reaction|no effect|not respond|not react|unresponsive|do nothing|does nothing|dead button|silent|not do anything|not trigger|not fire',
    ko: '아무 반응|아무런 반응|반응이 없|반응 없|반응도 없|무반응|먹통|아무 일도|아무런 일도|아무 동작|아무런 동작|아무것도 안|아무 변화|아무런 변화|묵묵부답|안 눌려|안 눌러|안 눌림|눌리지|반응하지|반응을 안|반응 안|응답이 없|응답 없|아무 것도 안|조용',
  },
  notOpening: {
    en: 'not open|not launch|not start|not appear|not come up|not pop|not show up',
    ko: '안 열|열리지|열지 못|안 뜨|안 떠|뜨지 않|실행이 안|실행 안|실행되지|안 켜|켜지지|연결이 안|연결되지|호출이 안|호출되지|작동 안|작동이 안|작동하지|동작 안|동작이 안|동작하지|작동을 안|동작을 안|미작동|미동작|기능이 안',
    weight: 0.9,
  },
  talk: {
    en: 'kakaotalk|kakao talk|katalk|kakao app',
    ko: '카톡이|카카오톡이|카카오톡을|카톡앱|카카오톡 앱|카톡 앱|톡으로',
    weight: 0.5,
  },
  shareFunction: {
    en: 'kakao share|share button|sharing',
    ko: '공유하기|공유 기능|공유 버튼',
    weight: 0.2,
  },
  onlyWorks: {
    en: 'only work|only succeed|work only',
    ko: '에서만 되|에서만 작동|에서만 동작|에서만 정상|에서만 가능|에서만 잘',
  },
  only: { en: 'only|just', ko: '에서만|만 안|만 에러|만 오류', weight: 0.5 },
  once: {
    en: 'only once|work once|first time only|only the first|only first|just once|one time only|only work after reload|after reload|after refresh|reload the page|refresh the page|until i reload|until reload|until refresh|need to reload|need to refresh|have to reload|have to refresh|after a reload|after a refresh',
    ko: '한번만|한 번만|1번만|처음 한번|처음 한 번|첫 번째만|처음만|처음에만|최초 한번|새로고침|새로 고침|한 번에 가지|한번에 안|리로드',
    weight: 1.9,
  },
  again: {
    en: 'second time|second click|twice to|click again|again',
    ko: '두번째부터|두 번째부터|두번째는|두 번째는|두번째 클릭|두 번째 클릭|2번째|다시 누르면|다시 눌러|다시 클릭|다시 시도|뒤로 갔다|두 번째 누르|두 번째로 누르',
  },
  blank: {
    en: 'blank|about:blank|about blank|white screen|white page|white window|empty window|empty page|empty pop|empty tab|window white|page white|screen white|popup white',
    ko: '빈 창|빈 화면|빈 페이지|빈 팝업|빈 탭|하얀 화면|흰 화면|하얀 창|흰 창|하얀 페이지|하얗게|백지|흰색 화면|하얀색 화면',
    weight: 2,
  },
  closes: {
    en: 'close immediate|close right|close at once|close by itself|close instant|close itself|close automatic|open and close|flash|disappear immediate|disappear right',
    ko: '바로 닫|금방 닫|닫혀|닫힘|닫힙|열렸다 닫|떴다가|떴다 사라|깜빡|바로 꺼|저절로 닫|자동으로 닫',
  },
  blockedWindow: {
    en: 'popup block|pop up block|block popup|block the popup|block pop up|block the pop up|popup was block|popup is block|popup get block|window block|window is block|popup not open|pop up not open|popup not show|pop up not show|popup not appear|pop up not appear|allow popup|allow pop up',
    ko: '팝업 차단|팝업이 차단|팝업창이 차단|팝업창 차단|팝업을 차단|팝업이 막|팝업을 막|팝업 막|팝업창이 막|팝업 허용|팝업을 허용|팝업창이 안|팝업이 안',
    weight: 2,
  },
  handOver: {
    en: 'err_unknown_url_scheme|unknown url scheme|intent scheme|intent url|intent link|kakaolink scheme',
    ko: '알 수 없는 url|인텐트|인텐트 스킴|유알엘 스킴|url 스킴',
    weight: 2.2,
  },
  checkOnMobile: {
    en: 'check on mobile|check it on mobile|check in mobile|check on your mobile|check on the mobile|view on mobile|confirm on mobile|see it on mobile|check on phone',
    ko: '모바일에서 확인|모바일에서만 확인|모바일로 확인|휴대폰에서 확인|모바일에서 보세요|모바일 에서 확인|모바일에서 학인',
    weight: 3,
  },
  otherPage: {
    en: 'wrong page|wrong url|wrong link|wrong site|wrong domain|wrong address|wrong website|different page|different url|different site|different domain|another page|another url|another site|other page|main page|home page|homepage|default domain|root page|first domain|to localhost|same link|same page',
    ko: '다른 페이지|다른 주소|다른 도메인|다른 사이트|다른 곳|다른 링크|엉뚱|기본 도메인|메인 페이지|메인으로|메인 화면|홈으로|홈 화면|홈페이지로|도메인이 바뀌|주소가 바뀌|이상한 페이지|이상한 곳|첫 페이지|로컬호스트로|잘못된 페이지|잘못된 주소|본문 링크로|같은 링크로|같은 페이지로',
    weight: 1.2,
  },
  store: {
    en: 'app store|play store|playstore|appstore|google play|install|install app|app install|market|store',
    ko: '앱스토어|앱 스토어|플레이스토어|플레이 스토어|구글 플레이|스토어로|스토어가|스토어만|스토어 페이지|마켓으로|마켓이|설치 페이지|설치 화면|설치 팝업|앱 설치|설치하라|설치로|설치 링크',
    weight: 1.2,
  },
  leads: {
    en: 'open|go|goes|redirect|lead|take|send me|jump|appear|ask|prompt|pop|show|land|instead|always|navigate|move',
    ko: '이동|열려|열리|뜨|떠|가요|가는|가버|가네|갑니다|간다|연결|넘어가|나와|나옵|나타|무조건|자꾸|대신|빠져|튕|접속',
  },
  missing: {
    en: 'miss|not show|not appear|not visible|disappear|gone|not display|hidden|not render|not see|not there|not load|not come|no image|no picture|no thumbnail|no preview|no button|without image|without picture|without thumbnail|fewer|only one|not get|lost|empty image|broken image|broken thumbnail|image broken',
    ko: '안 보|보이지|안 나|나오지|안 뜨|안 떠|뜨지 않|사라|누락|없어|없음|없습|없네|없이|표시되지|표시 안|표시가 안|노출되지|노출 안|노출이 안|미노출|하나만|한개만|한 개만|1개만|깨져|깨짐|깨집|엑박|안 옴|안 가져|못 가져|안 불러|불러오지|로드되지|로딩이 안|빠져|빠짐|빈 이미지|안 들어|회색|빈칸|비어 있|비어서',
  },
  cropped: {
    en: 'crop|cut off|cut|truncat|zoom|stretch|distort|blur|squash|squeez|aspect ratio|clipped|trimmed',
    ko: '잘려|잘림|잘린|잘립|짤려|짤림|짤린|짤립|찌그러|찌부|비율|늘어나|늘어져|확대|흐리게|흐릿|뭉개|위아래가|양옆이',
    weight: 1.2,
  },
  old: {
    en: 'old|previous|outdated|stale|cache|not update|not change|not refresh|not reflect|still show|earlier',
    ko: '예전|이전 이미지|이전 제목|이전 미리보기|이전 내용|이전 썸네일|이전 사진|옛날|캐시|캐쉬|갱신|안 바뀌|안 바껴|바뀌지|그대로|업데이트가 안|업데이트 안|변경이 안|변경 안|변경되지|반영이 안|반영 안|반영되지|수정했는데|바꿨는데|변경했는데|바꾸었는데',
    weight: 1.2,
  },
  wantsToKnow: {
    en: 'callback|webhook|web hook|know if|know whether|know when|know that|tell if|tell whether|see if|detect|check if|check whether|was sent|were sent|been sent|actually sent|actually share|success event|share success|successfully share|find out|notified|track whether|confirm that|was shared|been shared',
    ko: '콜백|웹훅|성공 여부|전송 여부|공유 여부|발송 여부|완료 여부|공유 완료|전송 완료|공유했는지|공유 했는지|보냈는지|전송했는지|성공했는지|전송됐는지|전송되었는지|공유됐는지|공유되었는지|공유 성공|공유 후 이벤트|완료 이벤트|했는지 알|했는지 확인|됐는지 확인|되었는지 확인|성공 감지|성공을 감지',
    weight: 1.8,
  },
  several: {
    en: 'twice|two times|multiple|several|double|duplicate|two window|two popup|two tab|three times|3 times|2 times|two message|repeated|many times|many window',
    ko: '두 번|여러 번|중복|두 개|세 번|2번|3번|4번|2개|3개|4개|여러 개|여러 창|연속으로',
  },
  sentOrOpened: {
    en: 'open|sent|send|appear|pop|fire|trigger|call|click|message|window|execute|run|get',
    ko: '열려|열리|뜨|떠|가요|갑니다|보내|전송|발송|호출|불러|실행|와요|옵니다|나와|나옵|클릭',
  },
  changed: {
    en: 'after update|after updating|after upgrade|after upgrading|after the update|after sdk update|after migrat|since update|since the update|since upgrad|suddenly|used to work|worked yesterday|stop work|since yesterday|not work anymore|no longer work|worked before|since december|since last week|after changing|after the console|since the console|console change|new console|not anymore|work until|previously work|all of a sudden',
    ko: '갑자기|어느 날|잘 되다가|잘되던|잘 되던|되던게|되던 게|되던 것|되다가|어제까지|지난주까지|얼마 전까지|업데이트 후|업데이트하고|업데이트 하고|업데이트하니|업데이트 하니|업데이트한|업데이트 한|업데이트 이후|업그레이드|버전을 올|버전 올|버전업|버전 업|마이그레이션|바꾸고 나서|변경 후|변경하고|콘솔이 바뀌|콘솔 개편|개편 이후|이전에는 됐|예전에는 됐|전에는 잘',
    weight: 1.3,
  },
  serverRendering: {
    en: 'ssr|server side render|server render|server component|hydration|prerender|window is not defined|document is not defined|getserversideprops',
    ko: '서버 사이드|서버 렌더링|하이드레이션|서버 컴포넌트',
    weight: 1.5,
  },
  blocker: {
    en: 'adblock|ad block|ublock|extension|brave|cookie|sandbox|err_blocked_by|incognito|private mode|private window|tracking prevention',
    ko: '광고 차단|애드블록|애드블럭|확장 프로그램|쿠키|샌드박스|시크릿 모드|추적 방지|브라우저가 차단|브라우저에서 차단',
    weight: 1.5,
  },
  hangs: {
    en: 'never return|never resolve|never end|never finish|hang|hung|infinite load|keep load|load forever|endless|spinner|spinning|forever|freeze|frozen|pending|await never|stuck load|stuck on load|not return|not resolve|not finish',
    ko: '무한 로딩|로딩만|계속 로딩|로딩 중|멈춰|멈추|안 끝나|끝나지|리턴이 안|리턴되지|돌아오지|응답이 안 와|응답이 오지|응답을 안|대기 상태|resolve가|안 넘어오|빙글빙글|뺑뺑이|행이 걸',
    weight: 1.8,
  },
  blocks: { en: 'block', ko: '차단|막혀|막힘|막힙|막아', weight: 0.9 },
  sandboxed: {
    en: 'document sandbox|frame sandbox|iframe sandbox|sandboxed',
    ko: '샌드박스된|샌드박스 처리|샌드박스 프레임',
    weight: 1.5,
  },
  asynchronous: { en: 'promise|await|async', ko: '프로미스|비동기', weight: 1.2 },
  text: { en: 'title|description|text|name|wording', ko: '제목|설명|글자|텍스트|문구|본문|버튼 이름|버튼명' },
  argument: {
    en: 'templateargs|template argument|template variable|template placeholder|user argument|placeholder is not replaced',
    ko: '사용자 인자|템플릿 인자|템플릿 변수|변수가 그대로|변수가 치환|변수 치환|치환',
    weight: 1.4,
  },
  askedToLogIn: {
    en: 'ask to log in|ask me to log in|ask user to log in|ask for login|ask for a login|login page|login screen|login window|login required|log in first|need to log in|have to log in',
    ko: '로그인하라|로그인하래|로그인 창|로그인 화면|로그인 페이지|로그인을 요구|로그인 요구|로그인을 하라|로그인이 필요|로그인부터|로그인으로 이동|로그인해야|로그인 인증을|2차 인증|추가 인증',
    weight: 1.5,
  },
  directly: {
    en: 'send to myself|send to me|send it to myself|message to myself|send automatic|automatically send|sent automatic|without choosing|without selecting|without the user choosing|specific friend|given friend|particular friend|certain friend|without the picker|skip the picker|send from the server|send from server',
    ko: '나에게 보내기|나에게 보내는|나한테 보내|자동으로 보내|자동으로 전송|자동 전송|자동으로 발송|자동 발송|특정 친구|지정한 친구|정해진 친구|특정 사람|선택 없이|선택하지 않고|고르지 않고|서버에서 보내|서버에서 전송|친구를 지정|친구 지정|미리 지정',
    weight: 1.8,
  },
  quota: {
    en: 'quota|daily quota|exceed the daily quota|quota exceed|daily limit|rate limit|limit per day|too many request|usage limit|how many per day',
    ko: '쿼터 초과|쿼터를 초과|쿼터|하루 한도|일일 한도|한도 초과|횟수 제한|회수 제한|하루 제한|일일 제한|호출 제한|사용량 초과|사용량 제한|하루에 몇',
    weight: 1.6,
  },
  otherOrigin: {
    en: 'subdomain|custom domain|another port|other port|different port|changed the port|www',
    ko: '서브도메인|서브 도메인|하위 도메인|커스텀 도메인|다른 포트|포트를 바꾸|포트가 바뀌|포트를 변경',
    weight: 1.3,
  },
  // Words of one error each.
  alreadyInitialised: { en: 'already initial', ko: '이미 초기화', weight: 3 },
  initialises: { en: 'init', ko: '초기화', weight: 2 },
  registered: {
    en: 'register the domain|registered the domain',
    ko: '도메인 등록|도메인을 등록|대표 도메인',
  },
  sdkObject: { en: 'kakao object', ko: '객체', weight: 3 },
  key: {
    en: 'app key|appkey|js key|javascript key',
    ko: '앱 키|자바스크립트 키|키값',
  },
  unset: { en: 'undefined|null|empty', ko: '비어 있|비어서|빈 값|안 들어' },
  refused: {
    en: 'auth fail',
    ko: '인증 실패|인증에 실패|인증 오류',
    weight: 2,
  },
  policy: { en: 'csp|security policy|form action', ko: '보안 정책', weight: 1.5 },
  frame: { en: 'iframe', ko: '아이프레임', weight: 1.5 },
  // What is not Korean is no part of what Korean words are looked for in: `링크가 localhost로 가요`.
  pointsAt: {
    en: 'point to|link open localhost',
    ko: '가리켜|가리키|링크가 로 가|링크가 로 열려|링크가 로 열리|링크가 로 이동|링크가 로 연결|링크가 로 넘어',
  },
  manyButtons: {
    en: 'three button|3 button|third button',
    ko: '버튼 3개|버튼을 3개|버튼 세 개|버튼을 세|버튼을 더',
    weight: 3,
  },
  toApp: {
    en: 'my app not open|our app not open|app not open|not open the app',
    ko: '앱이 안 열|앱이 열리지|앱으로 안|앱으로 이동|앱으로 보기',
    weight: 1.7,
  },
  built: { en: 'after build|production build', ko: '빌드하면|빌드 후|빌드한 뒤', weight: 1.25 },
  quits: { en: 'crash|quit', ko: '꺼져|꺼짐|꺼집|강제 종료|종료되|크래시|크러쉬' },
  asksForTalk: { en: 'iskakaotalksharingavail', ko: '설치 여부', weight: 3 },
  isFalse: { en: 'false', ko: '거짓' },
  moves: { en: 'go to|move to|navigate|redirect|connect to web', ko: '이동' },
} as const satisfies Readonly<Record<string, Notion>>;

export type NotionName = keyof typeof notions;

/** What a sentence is about instead, where it says nothing of sharing with Kakao. */
export const otherSubjects: Notion = {
  en: 'login|log in|sign in|signin|signup|map|maps|geocode|pay|payment|navi|channel|alimtalk|notification|push|oauth|token|redirect uri|facebook|twitter|line app|naver|slack|discord|youtube|instagram|instagram share|instagram sharing|share to instagram|share on instagram|whatsapp|telegram|google drive|dropbox|screen share|file share|printer|bluetooth|wifi|battery|docker|kubernetes|database|mysql|postgres|git|css|flexbox|carousel|slider|jquery|camera|keyboard|mouse|modal|navbar|unit test|jest|lambda|bucket|redis|stripe|paypal|netflix|game|excel|word document|pdf|video|audio|sound|music|my app not open|our app not open',
  ko: '로그인|로그아웃|지도|맵|결제|카카오페이|네이버페이|삼성페이|간편결제|송금|선물|이모티콘|네비|내비|알림톡|친구톡|채널|푸시|알림|토큰|인증번호|회원가입|택시|뱅크|웹툰|인스타그램 공유|인스타 공유|인스타에 공유|인스타그램에 공유|페이스북|트위터|네이버|라인|슬랙|디스코드|유튜브|왓츠앱|텔레그램|밴드|프로필|동영상|영상|음악|소리|화면 공유|파일 공유|구글 드라이브|프린터|블루투스|와이파이|배터리|키보드|마우스|카메라|슬라이더|캐러셀|모달|드롭다운|입력창|검색|댓글|게시글|게임|엑셀|데이터베이스|디비|도커|깃허브 액션|냉장고|세탁기|자동차|날씨|주식|은행|쇼핑몰 장바구니|장바구니|프사|오픈채팅|읽음|탈퇴|백업|네이버앱으로 이동|네이버앱으로 연결|네이버앱으로 넘어|네이버앱으로 안',
};

/** Where one misses a preview that other places show. */
export const inTalk: Notion = {
  en: 'not kakaotalk|not in kakaotalk|only kakaotalk',
  ko: '카톡에서|카카오톡에서|카카오만',
};
export const otherPreviews: Notion = {
  en: 'slack|discord|facebook|twitter|telegram|whatsapp',
  ko: '슬랙에서는|디스코드에서는|페이스북에서는|트위터에서는|텔레그램에서는|왓츠앱에서는',
};

/** Words that carry nothing: where neither Kakao nor sharing is named, no others may stand beside the notions. */
export const fillers: Notion = {
  en: 'i|my|me|we|our|you|it|this|that|the|a|an|and|or|but|so|if|when|then|what|why|how|where|who|there|here|are|was|were|be|been|am|do|does|did|has|have|had|can|could|will|would|should|to|of|in|on|at|by|for|from|with|into|after|before|up|out|all|any|some|no|not|every|each|just|only|even|also|still|always|now|today|please|help|hi|hello|hey|anyone|user|people|friend|receiver|recipient|browser|chrome|safari|edge|code|sdk|js|javascript|api|function|call|use|try|get|see|say|show|make|work|happen|open|run|fine|well|correctly|properly|one|two|first|second|time|way|anything|completely|screen|device|react|next|vue|angular|flutter|native|expo|debug|mode|build|result|right|top|bottom|left|side|already|though|although|article|post|product|detail|stop|anymore|console|third|party|send|sent|want|than',
  ko: '제가|저는|저희|우리|내가|이거|이게|그거|그게|왜|어떻게|무슨|어디|언제|혹시|그냥|계속|자꾸|항상|가끔|매번|아예|전혀|도무지|무조건|지금|오늘|방금|도와|부탁|감사|질문|문의|궁금|해결|방법|확인|이유|원인|현상|증상|문제|있|하면|하니|하는|했는|했더|합니|해도|해요|했어|되는|되네|돼요|됩니|않|못해|때|것|거예|거죠|사용|코드|함수|호출|실행|동작|작동|기능|화면|페이지|브라우저|크롬|사이트|유저|친구|상대방|사람|리액트|넥스트|플러터|네이티브|결과|상태|부분|경우|처음|마지막|다음|그런|이런|아무|모두|전부|제대로|정상|너무|진짜|그래서|근데|하지만|그리고|여기|모드|디버그|빌드|받은|에서|으로|라고|제발|뭐가|무엇|같|보|뜨|떠|나오|나와|열|가요|갑니|나요|인가|인데|설정|오브젝트|첫|두번째|한번|1번|앱이|앱은|앱을|도메인|단축|삭제|초기화|싶|적용|깔려|이상|들어|너비|위쪽|아래쪽|누|넣은|넣었|다르게|템플릿|예요',
};
