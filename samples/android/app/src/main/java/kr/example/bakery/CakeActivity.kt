package kr.example.bakery

import android.util.Log
import androidx.appcompat.app.AppCompatActivity
import com.kakao.sdk.common.util.KakaoCustomTabsClient
import com.kakao.sdk.share.ShareClient
import com.kakao.sdk.share.WebSharerClient
import com.kakao.sdk.template.model.Button
import com.kakao.sdk.template.model.Content
import com.kakao.sdk.template.model.FeedTemplate
import com.kakao.sdk.template.model.Link

class CakeActivity : AppCompatActivity() {
    private fun messageOf(id: String): FeedTemplate {
        val page = "https://bakery.example.kr/cakes/$id"
        return FeedTemplate(
            content = Content(
                title = "Cake of the day",
                imageUrl = "https://bakery.example.kr/cakes/today.jpg",
                link = Link(webUrl = page, mobileWebUrl = page),
            ),
            buttons = listOf(
                Button("Open in the app", Link(androidExecutionParams = mapOf("id" to id), iosExecutionParams = mapOf("id" to id))),
            ),
        )
    }

    fun share(id: String) {
        val cake = messageOf(id)
        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {
            ShareClient.instance.shareDefault(this, cake) { result, error ->
                if (error != null) Log.e("Share", "failed", error)
                else if (result != null) startActivity(result.intent)
            }
            return
        }
        val address = WebSharerClient.instance.makeDefaultUrl(cake)
        try {
            KakaoCustomTabsClient.openWithDefault(this, address)
        } catch (e: UnsupportedOperationException) {
            Log.w("Share", "no browser with custom tabs", e)
        }
        // Opens a second tab where the first one has opened.
        KakaoCustomTabsClient.open(this, address)
    }
}
