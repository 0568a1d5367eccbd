import React from 'react';
import ReactDOM from 'react-dom';
import Home from './pages/Home';

window.Kakao.init(process.env.REACT_APP_KAKAO_KEY);
ReactDOM.render(<Home />, document.getElementById('root'));
