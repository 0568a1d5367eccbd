package kr.duck

import android.content.Intent
import androidx.appcompat.app.AppCompatActivity
import com.kakao.sdk.share.ShareClient
import com.kakao.sdk.share.WebSharerClient
import com.kakao.sdk.template.model.Link
import com.kakao.sdk.template.model.TextTemplate

class MainActivity : AppCompatActivity() {
    fun share() {
        val template = TextTemplate(text = "오리 산책", link = Link(webUrl = "https://duck.kr", mobileWebUrl = "https://duck.kr"))
        if (ShareClient.instance.isKakaoTalkSharingAvailable(this)) {
            ShareClient.instance.shareDefault(this, template) { result, _ ->
                if (result != null) startActivity(result.intent)
            }
        } else {
            startActivity(Intent(Intent.ACTION_VIEW, WebSharerClient.instance.makeDefaultUrl(template)))
        }
    }
}
