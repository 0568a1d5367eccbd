import KakaoSDKShare
import KakaoSDKTemplate
import UIKit
final class Sharer {
  let template = FeedTemplate(content: Content(title: "Cake", imageUrl: URL(string: "https://shop.kr/1.png")!, link: Link(webUrl: URL(string: "https://shop.kr/1"), mobileWebUrl: URL(string: "https://shop.kr/1"))))
  func share() {
    if ShareApi.isKakaoTalkSharingAvailable() {
      ShareApi.shared.shareDefault(templatable: template) { result, error in
        if let result = result { UIApplication.shared.open(result.url) }
      }
    } else if let url = ShareApi.shared.makeDefaultUrl(templatable: template) {
      UIApplication.shared.open(url)
    }
  }
}
