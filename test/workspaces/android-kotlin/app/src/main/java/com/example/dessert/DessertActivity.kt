package com.example.dessert

import android.content.ActivityNotFoundException
import androidx.appcompat.app.AppCompatActivity
import com.kakao.sdk.common.util.KakaoCustomTabsClient
import com.kakao.sdk.share.ShareClient
import com.kakao.sdk.share.WebSharerClient
import com.kakao.sdk.template.model.Content
import com.kakao.sdk.template.model.FeedTemplate
import com.kakao.sdk.template.model.Link

class DessertActivity : AppCompatActivity() {
    private fun share(id: Long) {
        val feed = FeedTemplate(
            content = Content(
                title = "딸기 치즈 케이크",
                imageUrl = "https://dessert.example.kr/cake/$id.png",
                link = Link(
                    webUrl = "https://dessert.example.kr/cake/$id",
                    androidExecutionParams = mapOf("id" to "$id"),
                ),
            ),
        )
        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {
            ShareClient.instance.shareDefault(this, feed) { result, error ->
                if (error == null && result != null) startActivity(result.intent)
            }
            return
        }
        val url = WebSharerClient.instance.makeDefaultUrl(feed)
        try {
            KakaoCustomTabsClient.openWithDefault(this, url)
        } catch (e: UnsupportedOperationException) {
            // No Custom Tabs.
        }
        try {
            KakaoCustomTabsClient.open(this, url)
        } catch (e: ActivityNotFoundException) {
            // No browser.
        }
    }
}
