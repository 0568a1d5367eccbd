package com.example.dessert;

import android.app.Application;
import com.kakao.sdk.common.KakaoSdk;

public class DessertApplication extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        KakaoSdk.init(this, "");
    }
}
