<?php
// 카카오톡 공유에 필요한 스크립트
function green_letter_scripts() {
    wp_enqueue_script( 'kakao-sdk', 'https://t1.kakaocdn.net/kakao_js_sdk/2.5.0/kakao.min.js', array(), null, true );
    wp_enqueue_script( 'green-letter-share', get_template_directory_uri() . '/js/share.js', array( 'kakao-sdk' ), '1.0', true );
    wp_localize_script( 'green-letter-share', 'greenLetter', array( 'key' => get_option( 'kakao_js_key' ) ) );
}
add_action( 'wp_enqueue_scripts', 'green_letter_scripts' );
