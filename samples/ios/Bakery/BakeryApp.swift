import KakaoSDKCommon
import SwiftUI

@main
struct BakeryApp: App {
    init() {
        KakaoSDK.initSDK(appKey: Bundle.main.object(forInfoDictionaryKey: "KAKAO_NATIVE_APP_KEY") as? String ?? "")
    }

    var body: some Scene {
        WindowGroup {
            Button("Share") { CakeShare.share(id: "7") }
        }
    }
}
