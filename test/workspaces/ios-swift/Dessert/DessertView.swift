import KakaoSDKShare
import KakaoSDKTemplate
import SwiftUI

struct DessertView: View {
    let page = URL(string: "https://dessert.example.kr/cakes/1")

    func share() {
        let link = Link(webUrl: page, mobileWebUrl: page)
        let content = Content(title: "딸기 치즈 케이크", imageUrl: URL(string: "https://dessert.example.kr/cake.png")!, link: link)
        let feed = FeedTemplate(content: content, buttons: [Button(title: "웹으로 보기", link: link)])
        if ShareApi.isKakaoTalkSharingAvailable() {
            ShareApi.shared.shareDefault(templatable: feed) { result, error in
                if let url = result?.url { UIApplication.shared.open(url) }
            }
        } else if let url = ShareApi.shared.makeDefaultUrl(templatable: feed) {
            UIApplication.shared.open(url)
        }
    }
}
