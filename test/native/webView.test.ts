/** Android screens that show pages: only where the file proves that no address leaves them is one told. */
import { describe, expect, it } from 'vitest';
import { readWebView } from '../../server/src/core/reading/native/readWebView.ts';
import { processTime } from '../processTime.ts';

const kotlin = (body: string, more = '') => `class MainActivity : AppCompatActivity() {
  override fun onCreate(state: Bundle?) {
    web.apply {
      settings.javaScriptEnabled = true
      webViewClient = object : WebViewClient() {
        override fun shouldOverrideUrlLoading(view: WebView?, request: WebResourceRequest?): Boolean {
          ${body}
        }
      }
      loadUrl(startOf(intent))
    }
  }
  private fun startOf(intent: Intent): String = intent.getStringExtra("url") ?: "https://shop.example.kr"
  fun title(url: String) { bar.text = url }
  ${more}
}
`;
const java = `public class MainActivity extends Activity {
  void show() {
    web.getSettings().setJavaScriptEnabled(true);
    web.setWebViewClient(new WebViewClient());
    web.loadUrl("https://shop.example.kr");
  }
}
`;

describe('a screen that keeps every address', () => {
  it.each([
    ['returns false', kotlin('return false')],
    [
      'asks the class above',
      kotlin('title(request?.url.toString())\n return super.shouldOverrideUrlLoading(view, request)'),
    ],
    [
      'loads it itself',
      kotlin(
        'Log.d("url", "$request") // parseUri(url)\n view?.loadUrl(request?.url.toString()); return true',
      ),
    ],
  ])('%s', (_, text) => {
    const { start, end } = readWebView(text)!.range;
    expect(text.slice(start, end)).toBe('shouldOverrideUrlLoading');
  });
  it('has no function of its own', () => {
    const { start, end } = readWebView(java)!.range;
    expect(java.slice(start, end)).toBe('WebViewClient');
  });
});

describe('nothing is told of a screen that', () => {
  it.each<[string, string]>([
    [
      'hands intents on',
      kotlin('startActivity(Intent.parseUri(url, Intent.URI_INTENT_SCHEME)); return true'),
    ],
    [
      'knows the scheme',
      kotlin('if (request?.url?.scheme == "intent") return leave(request.url)\n return false'),
    ],
    ['asks somebody else', kotlin('return router.handle(request)')],
    [
      'opens what is no page',
      kotlin(
        'return open(view, request)',
        'fun open(v: View, r: Request) { startActivity(Intent(Intent.ACTION_VIEW, r.url)) }',
      ),
    ],
    [
      'has a client of another file',
      kotlin('return false').replace('object : WebViewClient() {', 'ShopClient().also {'),
    ],
    ['has a second one', java.replace('web.loadUrl', 'web.setWebViewClient(client);\n    web.loadUrl')],
    ['runs no scripts', kotlin('return false').replace('true', 'false')],
    ['opens windows', kotlin('return false', 'override fun onCreateWindow() {}')],
    [
      'calls code of the app from its pages',
      java.replace('web.loadUrl', 'web.addJavascriptInterface(bridge, "App");\n    web.loadUrl'),
    ],
    ['is half typed', kotlin('return false').slice(0, 330)],
    ['is told of in a comment', `/* ${java} */`],
  ])('%s', (_, text) => {
    expect(readWebView(text)).toBeUndefined();
  });

  it('is cut anywhere, or hostile', () => {
    const text = kotlin('return false');
    for (let end = 0; end < text.length; end += 7)
      expect(() => readWebView(text.slice(0, end))).not.toThrow();
    const start = processTime();
    const head = 'loadUrl WebViewClient javaScriptEnabled = true ';
    for (const part of [
      'webViewClient = WebViewClient(',
      'class A : ',
      'shouldOverrideUrlLoading(',
      'fun shouldOverrideUrlLoading(a) {',
    ])
      readWebView(head + part.repeat(20_000));
    expect(processTime() - start).toBeLessThan(5000);
  });
});
