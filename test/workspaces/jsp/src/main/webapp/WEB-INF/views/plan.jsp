<%@ page language="java" contentType="text/html; charset=UTF-8" pageEncoding="UTF-8"%>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<title>${plan.title}</title>
<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.8.3/kakao.min.js" integrity="sha384-oroumrnFVE0xtgqyDZJARgERibXg2C28380uaUZz2kHDS5CR7tu20eGiOU6GkTpy" crossorigin="anonymous"></script>
</head>
<body>
<a id="share" href="javascript:sendPlan()">일정 공유</a>
<script src="//developers.kakao.com/sdk/js/kakao.min.js"></script>
<script>
//<![CDATA[
  var planTitle = '<c:out value="${plan.title}"/>';
  Kakao.init('<spring:eval expression="@kakao['javascript.key']" />');

  function sendPlan() {
    Kakao.Link.sendDefault({
      objectType: 'feed',
      content: {
        title: planTitle,
        description: '${plan.days}일 동안의 여행',
        imageUrl: 'https://trips.example.com/pictures/<%= request.getAttribute("picture") %>',
        link: {
          mobileWebUrl: 'http://localhost:8080/plans/${plan.id}',
          webUrl: 'https://trips.example.com/plans/${plan.id}'
        }
      }
    });
  }
//]]>
</script>
</body>
</html>
