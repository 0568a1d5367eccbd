#import "AppDelegate.h"
#import <KakaoLink/KakaoLink.h>

@implementation AppDelegate

- (BOOL)application:(UIApplication *)app openURL:(NSURL *)url options:(NSDictionary *)options {
    return [[KLKTalkLinkCenter sharedCenter] isTalkLinkCallback:url];
}

@end
