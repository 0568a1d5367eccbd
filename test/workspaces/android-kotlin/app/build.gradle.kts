android {
    defaultConfig {
        applicationId = "com.example.dessert"
        buildConfigField("String", "KAKAO_NATIVE_APP_KEY", properties["kakao.key"] as String)
        manifestPlaceholders["KAKAO_NATIVE_APP_KEY"] = properties["kakao.key"] as String
    }
}

dependencies {
    implementation(libs.kakao.share)
}
