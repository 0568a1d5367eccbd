#import "ShareViewController.h"
#import <KakaoLink/KakaoLink.h>
#import <KakaoMessageTemplate/KakaoMessageTemplate.h>

@implementation ShareViewController

// [[KLKTalkLinkCenter sharedCenter] sendScrapWithURL:url success:nil failure:nil];
- (IBAction)share:(id)sender {
    KMTTemplate *feed = [self feed];
    [[KLKTalkLinkCenter sharedCenter] sendDefaultWithTemplate:feed success:nil failure:nil];
}

@end
