import KakaoSDKCommon
import SwiftUI

@main
struct DessertApp: App {
    init() {
        // Not the key of the scheme: on purpose.
        KakaoSDK.initSDK(appKey: "fedcba9876543210fedcba9876543210")
    }

    var body: some Scene {
        WindowGroup { DessertView() }
    }
}

#Preview {
    // Xcode's canvas alone runs it.
    KakaoSDK.initSDK(appKey: "")
    DessertView()
}
