plugins {
    id("com.android.application")
    id("org.jetbrains.kotlin.android")
}

android {
    namespace = "kr.example.bakery"
    defaultConfig {
        applicationId = "kr.example.bakery"
        manifestPlaceholders["KAKAO_NATIVE_APP_KEY"] = providers.gradleProperty("kakaoNativeAppKey").get()
    }
}

dependencies {
    implementation("com.kakao.sdk:v2-share:2.20.6")
}
