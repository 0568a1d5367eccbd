package com.example.dessert;

import androidx.appcompat.app.AppCompatActivity;
import com.kakao.sdk.share.ShareClient;
import com.kakao.sdk.share.WebSharerClient;
import com.kakao.sdk.template.model.Content;
import com.kakao.sdk.template.model.FeedTemplate;
import com.kakao.sdk.template.model.Link;
import java.util.Map;

public class ShareActivity extends AppCompatActivity {
    private static final String PAGE = "https://dessert.example.kr";

    private void share() {
        Link link = new Link(PAGE, PAGE, Map.of("cake", "1"), null);
        FeedTemplate feed = new FeedTemplate(new Content("딸기 치즈 케이크", PAGE + "/cake.png", link));
        if (ShareClient.getInstance().isKakaoTalkSharingAvailable(this)) {
            ShareClient.getInstance().shareDefault(this, feed, (result, error) -> {
                if (result != null) startActivity(result.getIntent());
                return null;
            });
        } else {
            open(WebSharerClient.getInstance().makeDefaultUrl(feed));
        }
    }
}
