import axios from 'axios';
export const upload = (file) => {
  const form = new FormData();
  form.append('file', file);
  return axios.post('/api/images', form).then((res) => res.data.url);
};
