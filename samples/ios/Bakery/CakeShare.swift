import KakaoSDKShare
import KakaoSDKTemplate
import UIKit

enum CakeShare {
    static func share(id: String) {
        let page = URL(string: "https://bakery.example.kr/cakes/\(id)")
        // A link of the message leads to a page of the web; the app is opened by its execution parameters.
        let link = Link(webUrl: URL(string: "bakery://cakes/\(id)"), mobileWebUrl: page)
        let content = Content(
            title: "Cake of the day",
            imageUrl: URL(string: "https://bakery.example.kr/cakes/today.jpg")!,
            link: link
        )
        let cake = FeedTemplate(content: content)
        if ShareApi.isKakaoTalkSharingAvailable() {
            ShareApi.shared.shareDefault(templatable: cake) { result, error in
                if let error { print(error) }
                if let result { UIApplication.shared.open(result.url) }
            }
        } else if let address = ShareApi.shared.makeDefaultUrl(templatable: cake) {
            UIApplication.shared.open(address)
        }
    }
}
