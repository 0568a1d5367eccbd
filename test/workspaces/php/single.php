<?php get_header(); ?>
<?php while ( have_posts() ) : the_post(); ?>
<article>
  <h1><?php the_title(); ?></h1>
  <?php the_content(); ?>
  <button type="button" id="kakao-share" data-title="<?php echo esc_attr( get_the_title() ); ?>">카카오톡</button>
</article>
<script>
  window.addEventListener('load', function () {
    Kakao.Share.createDefaultButton({
      container: '#kakao-share',
      objectType: 'feed',
      content: {
        title: '<?php echo esc_js( get_the_title() ); ?>',
        imageUrl: '<?= get_the_post_thumbnail_url() ?>',
        link: { mobileWebUrl: '<?php the_permalink(); ?>', webUrl: '<?php the_permalink(); ?>' },
      },
      buttons: [
        {
          title: '글 읽기',
          link: { mobileWebUrl: 'https://developers.kakao.com', webUrl: '<?php the_permalink(); ?>' },
        },
      ],
    });
  });
</script>
<?php endwhile; ?>
<?php get_footer(); ?>
