package com.example.dessert

import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.appcompat.app.AppCompatActivity

class MainActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val web = findViewById<WebView>(R.id.web)
        web.settings.javaScriptEnabled = true
        web.webViewClient = Client()
        web.loadUrl("https://dessert.example.kr")
    }

    // KakaoTalk's intent: addresses go nowhere: on purpose.
    inner class Client : WebViewClient() {
        override fun shouldOverrideUrlLoading(view: WebView?, request: WebResourceRequest?): Boolean {
            title = request?.url.toString()
            return super.shouldOverrideUrlLoading(view, request)
        }
    }
}
