package com.example.dessert

import android.content.Intent
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.appcompat.app.AppCompatActivity

class EventActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val web = findViewById<WebView>(R.id.web)
        web.settings.javaScriptEnabled = true
        web.webViewClient = object : WebViewClient() {
            override fun shouldOverrideUrlLoading(view: WebView?, request: WebResourceRequest?): Boolean {
                val url = request?.url.toString()
                if (!url.startsWith("intent:")) return false
                startActivity(Intent.parseUri(url, Intent.URI_INTENT_SCHEME))
                return true
            }
        }
        web.loadUrl("https://dessert.example.kr/event")
    }
}
