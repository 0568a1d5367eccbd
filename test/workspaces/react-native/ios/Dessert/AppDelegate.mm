#import <RNKakaoLogins.h>

@implementation AppDelegate
- (BOOL)application:(UIApplication *)app openURL:(NSURL *)url options:(NSDictionary *)options {
  return [RNKakaoLogins isKakaoTalkLoginUrl:url];
}
@end
