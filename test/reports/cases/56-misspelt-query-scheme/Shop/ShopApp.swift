import KakaoSDKCommon
import SwiftUI
@main
struct ShopApp: App {
  init() { KakaoSDK.initSDK(appKey: "0123456789abcdef0123456789abcdef") }
  var body: some Scene { WindowGroup { Text("a") } }
}
